import { casesAddress, type ShownScope } from "@/components/rates/addresses";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Rates } from "@/lib/domain/rates";
import { type FigurePart, type RateName, rateNames, rateOf } from "@/lib/domain/rates/figure-cases";
import type { I18n } from "@/lib/i18n/create";
import { leftOutWords } from "@/lib/i18n/left-out-words";

type RatePartsProps = { i18n: I18n; scope: ShownScope; rates: Rates };

/** Every rate taken apart: which cases met it, which did not, which are left out. */
export function RateParts({ i18n, scope, rates }: RatePartsProps) {
  const { t, format } = i18n;
  const part = (name: RateName, which: FigurePart) => (
    <PartLink i18n={i18n} scope={scope} rates={rates} name={name} part={which} />
  );
  return (
    <Table
      caption={t("dashboard.parts.caption")}
      rows={rateNames}
      rowKey={(name) => name}
      columns={[
        {
          key: "rate",
          head: t("dashboard.parts.rate"),
          cell: (name) => t(`dashboard.rate.${name}`),
          phone: "title",
        },
        {
          key: "figure",
          head: t("dashboard.parts.figure"),
          cell: (name) => format.percent(rateOf(rates, name).rate),
          align: "end",
          phone: "lead",
        },
        { key: "in", head: t("dashboard.parts.in"), cell: (name) => part(name, "in"), align: "end" },
        { key: "out", head: t("dashboard.parts.out"), cell: (name) => part(name, "out"), align: "end" },
        {
          key: "leftOut",
          head: t("dashboard.parts.leftOut"),
          cell: (name) => format.list(leftOutWords(i18n, rateOf(rates, name))),
          width: "40%",
          phone: "hidden",
        },
      ]}
    />
  );
}

function PartLink(props: RatePartsProps & { name: RateName; part: FigurePart }) {
  const { scope, rates, name, part } = props;
  const { t } = props.i18n;
  const count = rateOf(rates, name).caseIds[part].length;
  const word = t(`dashboard.parts.${part}`);
  const text = (
    <>
      <span className="md:hidden">{word} </span>
      {t("dashboard.parts.cases", { count })}
    </>
  );
  if (count === 0) return text;
  const label = t("dashboard.parts.casesOf", { rate: t(`dashboard.rate.${name}`), part: word, count });
  return (
    <TextLink href={casesAddress(scope, name, { part })} aria-label={label}>
      {text}
    </TextLink>
  );
}
