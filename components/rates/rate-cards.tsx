import { casesAddress, type ShownScope } from "@/components/rates/addresses";
import { definitionOf } from "@/components/rates/definition";
import { leftOutWords } from "@/components/rates/left-out";
import { RateCard, RateGrid } from "@/components/ui/rate-card";
import type { RateSettings, Rates } from "@/lib/domain/rates";
import type { I18n } from "@/lib/i18n/create";

const shown = [
  ["consultation", "inPerson", "contact"],
  ["reply", "onTime", "satisfaction"],
] as const;
type Shown = (typeof shown)[number][number];

type RateCardsProps = {
  i18n: I18n;
  scope: ShownScope;
  rates: Rates;
  /** The same day of the year before; null when there was nothing to compare with. */
  previous: Rates | null;
  settings: RateSettings;
};

/** The six rates, contact above and outcome below, each with what it is made of and the way to its cases. */
export function RateCards(props: RateCardsProps) {
  return (
    <div className="grid gap-4">
      {shown.map((names) => (
        <RateGrid key={names[0]}>
          {names.map((name) => (
            <OneRate key={name} name={name} {...props} />
          ))}
        </RateGrid>
      ))}
      {props.rates.promisesKept.denominator > 0 ? (
        <RateGrid>
          <PromisesKept {...props} />
        </RateGrid>
      ) : null}
    </div>
  );
}

function OneRate({ name, i18n, scope, rates, previous, settings }: RateCardsProps & { name: Shown }) {
  const { t, format } = i18n;
  const { numerator, denominator, rate } = rates[name];
  return (
    <RateCard
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
}

/** Shown once a commitment's day has come. */
function PromisesKept({ i18n, scope, rates, previous }: RateCardsProps) {
  const { t, format } = i18n;
  const { numerator, denominator, rate } = rates.promisesKept;
  return (
    <RateCard
      label={t("dashboard.rate.promisesKept")}
      figure={rate === null ? null : format.percent(rate)}
      noneWord={t("common.rate.none")}
      of={t("dashboard.promisesOf", { numerator, denominator })}
      change={changeOf(i18n, rate, previous?.promisesKept.rate ?? null)}
      definition={{ label: t("common.rate.definition"), text: t("dashboard.definition.promisesKept") }}
      href={casesAddress(scope, "promisesKept")}
      hrefLabel={t("common.rate.cases")}
    />
  );
}

function noteOf(i18n: I18n, name: Shown, rates: Rates): string {
  const { t, format } = i18n;
  const words = leftOutWords(i18n, rates[name]);
  const leftOut = words.length > 0 ? t("dashboard.leftOutNote", { cases: format.list(words) }) : "";
  if (name !== "satisfaction") return leftOut;
  const { returned, of, strict } = rates.satisfaction;
  return `${t("dashboard.returned", { returned, of, strict: strict.numerator })} ${leftOut}`.trim();
}

function changeOf({ t, format }: I18n, now: number | null, before: number | null): string | undefined {
  if (now === null || before === null) return undefined;
  return t("dashboard.change", { points: format.points(now - before) });
}
