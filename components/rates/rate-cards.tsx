import { casesAddress, type ShownScope } from "@/components/rates/addresses";
import { definitionOf } from "@/components/rates/definition";
import { leftOutWords } from "@/components/rates/left-out";
import { RateCard, RateGrid } from "@/components/ui/rate-card";
import type { RateSettings, Rates } from "@/lib/domain/rates";
import type { I18n } from "@/lib/i18n/create";

const shown = ["consultation", "inPerson", "contact", "reply", "onTime", "satisfaction"] as const;
type Shown = (typeof shown)[number];

type RateCardsProps = {
  i18n: I18n;
  scope: ShownScope;
  rates: Rates;
  /** The same day of the year before; null when there was nothing to compare with. */
  previous: Rates | null;
  settings: RateSettings;
};

/** The six rates, each with what it is made of, who is left out, and the way to its cases. */
export function RateCards({ i18n, scope, rates, previous, settings }: RateCardsProps) {
  const { t, format } = i18n;
  return (
    <RateGrid>
      {shown.map((name) => {
        const { numerator, denominator, rate } = rates[name];
        return (
          <RateCard
            key={name}
            label={t(`dashboard.rate.${name}`)}
            figure={rate === null ? null : format.percent(rate)}
            noneWord={t("common.rate.none")}
            of={t("common.rate.ofCases", { numerator, denominator })}
            left={noteOf(i18n, name, rates)}
            change={changeOf(i18n, rate, previous?.[name].rate ?? null)}
            definition={{ label: t("common.rate.definition"), text: definitionOf(t, name, settings) }}
            href={casesAddress(scope, name)}
            hrefLabel={t("common.rate.cases")}
          />
        );
      })}
    </RateGrid>
  );
}

function noteOf(i18n: I18n, name: Shown, rates: Rates): string {
  const words = leftOutWords(i18n, rates[name]);
  if (name !== "satisfaction") return i18n.format.list(words);
  const { returned, of, strict } = rates.satisfaction;
  return i18n.format.list([
    i18n.t("dashboard.returned", { returned, of, strict: strict.numerator }),
    ...words,
  ]);
}

function changeOf({ t, format }: I18n, now: number | null, before: number | null): string | undefined {
  if (now === null || before === null) return undefined;
  return t("dashboard.change", { points: format.points(now - before) });
}
