import { casesAddress, type ShownScope } from "@/components/rates/addresses";
import { type Beside, besideName } from "@/components/rates/beside";
import { RateCard, RateGrid } from "@/components/ui/rate-card";
import type { RateSettings, Rates } from "@/lib/domain/rates";
import { type PartRateName, partRateNames, type RateName, rateOf } from "@/lib/domain/rates/figure-cases";
import type { I18n } from "@/lib/i18n/create";
import { leftOutWords } from "@/lib/i18n/left-out-words";
import { definitionOf } from "@/lib/i18n/rate-definition";

type RateCardsProps = {
  i18n: I18n;
  scope: ShownScope;
  rates: Rates;
  /** Null when there was nothing to compare with. */
  beside: Beside | null;
  settings: RateSettings;
};

/** How the work was done: contact above, answer below, each rate with what it is made of and the way to its cases. */
export function RateCards(props: RateCardsProps) {
  return (
    <div className="grid gap-4">
      <RateGrid>
        {(["consultation", "inPerson", "contact"] as const).map((name) => (
          <CaseRate key={name} name={name} {...props} />
        ))}
      </RateGrid>
      <RateGrid>
        {(["reply", "onTime", "satisfaction"] as const).map((name) => (
          <CaseRate key={name} name={name} {...props} />
        ))}
      </RateGrid>
    </div>
  );
}

/** What came of it; what counts commitments or points is shown once there are some. */
export function OutcomeCards(props: RateCardsProps) {
  const parts = partRateNames.filter((name) => props.rates[name].denominator > 0);
  return (
    <RateGrid>
      {(["solved", "solvedOutright", "concluded", "disclosed"] as const).map((name) => (
        <CaseRate key={name} name={name} {...props} />
      ))}
      {parts.map((name) => (
        <PartRate key={name} name={name} {...props} />
      ))}
    </RateGrid>
  );
}

function CaseRate({ name, ...props }: RateCardsProps & { name: RateName }) {
  const { i18n, rates, beside } = props;
  const { numerator, denominator, rate } = rateOf(rates, name);
  return (
    <Card
      {...props}
      name={name}
      rate={rate}
      before={beside ? rateOf(beside.rates, name).rate : null}
      of={i18n.t("common.rate.ofCases", { numerator, denominator })}
      left={noteOf(i18n, name, rates)}
    />
  );
}

function PartRate({ name, ...props }: RateCardsProps & { name: PartRateName }) {
  const { i18n, rates, beside } = props;
  const { numerator, denominator, rate } = rates[name];
  const of = name === "promisesKept" ? "dashboard.promisesOf" : "dashboard.pointsOf";
  return (
    <Card
      {...props}
      name={name}
      rate={rate}
      before={beside?.rates[name].rate ?? null}
      of={i18n.t(of, { numerator, denominator })}
    />
  );
}

type CardProps = Pick<RateCardsProps, "i18n" | "scope" | "settings" | "beside"> & {
  name: RateName | PartRateName;
  rate: number | null;
  before: number | null;
  of: string;
  left?: string;
};

function Card({ i18n, scope, settings, beside, name, rate, before, of, left }: CardProps) {
  const { t, format } = i18n;
  return (
    <RateCard
      label={t(`dashboard.rate.${name}`)}
      figure={rate === null ? null : format.percent(rate)}
      noneWord={t("common.rate.none")}
      of={of}
      left={left}
      change={beside ? changeOf(i18n, rate, before, besideName(i18n, beside)) : undefined}
      definition={{ label: t("common.rate.definition"), text: definitionOf(t, name, settings) }}
      href={casesAddress(scope, name)}
      hrefLabel={t("common.rate.cases")}
    />
  );
}

function noteOf(i18n: I18n, name: RateName, rates: Rates): string {
  const { t, format } = i18n;
  const words = leftOutWords(i18n, rateOf(rates, name));
  const leftOut = words.length > 0 ? t("dashboard.leftOutNote", { cases: format.list(words) }) : "";
  if (name !== "satisfaction") return leftOut;
  const { returned, of, strict } = rates.satisfaction;
  return `${t("dashboard.returned", { returned, of, strict: strict.numerator })} ${leftOut}`.trim();
}

function changeOf(
  { t, format }: I18n,
  now: number | null,
  before: number | null,
  name: string,
): string | undefined {
  if (now === null || before === null) return undefined;
  return t("dashboard.change", { name, points: format.points(now - before) });
}
