import { Disclosure } from "@/components/ui/disclosure";
import type { RateSettings } from "@/lib/domain/rates";
import { partRateNames, rateNames } from "@/lib/domain/rates/figure-cases";
import type { I18n } from "@/lib/i18n/create";
import { definitionOf } from "@/lib/i18n/rate-definition";

/** Every rate's definition as the settings in force that day have it. */
export function Definitions({ i18n: { t }, settings }: { i18n: I18n; settings: RateSettings }) {
  return (
    <Disclosure summary={t("dashboard.definitions.title")}>
      <p className="text-soft">{t("dashboard.definitions.meaning")}</p>
      <dl className="mt-2 grid gap-x-4 gap-y-2 md:grid-cols-[12rem_1fr]">
        {[...rateNames, ...partRateNames].map((name) => (
          <div key={name} className="contents">
            <dt className="font-medium">{t(`dashboard.rate.${name}`)}</dt>
            <dd className="text-soft">{definitionOf(t, name, settings)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
