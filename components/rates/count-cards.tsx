import { casesAddress, type ShownScope } from "@/components/rates/addresses";
import { RateCard, RateGrid } from "@/components/ui/rate-card";
import type { Rates } from "@/lib/domain/rates";
import type { I18n } from "@/lib/i18n/create";

type CountCardsProps = { i18n: I18n; scope: ShownScope; rates: Rates };

/** How many cases there are, led and co-handled. */
export function CountCards({ i18n: { t, format }, scope, rates }: CountCardsProps) {
  return (
    <RateGrid>
      {(["total", "lead", "coHandled"] as const).map((name) => (
        <RateCard
          key={name}
          label={t(`dashboard.count.${name}`)}
          figure={format.count(rates[name])}
          noneWord={t("common.rate.none")}
          of={t(`dashboard.count.${name}Note`)}
          href={casesAddress(scope, name)}
          hrefLabel={t("dashboard.count.cases")}
        />
      ))}
    </RateGrid>
  );
}
