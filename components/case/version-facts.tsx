import { Table } from "@/components/ui/table";
import type { DisclosureType } from "@/lib/domain/case-facts";
import type { PointOutcome } from "@/lib/domain/points";
import type { I18n } from "@/lib/i18n/create";

interface VersionFacts {
  readonly classCode: string | null;
  readonly disclosure: DisclosureType | null;
  readonly disclosureReason: string;
  readonly handlerName: string;
  readonly handlerPhone: string;
  readonly answers: readonly {
    readonly pointId: string;
    readonly outcome: PointOutcome | null;
    readonly reason: string;
    readonly legalBasis: string;
    readonly point: { readonly position: number; readonly text: string };
  }[];
}

/** What changed beside the text: class, disclosure, whom to call. Nothing when nothing did. */
export function ChangedFacts({ i18n, from, to }: { i18n: I18n; from: VersionFacts; to: VersionFacts }) {
  const { t } = i18n;
  const before = wordsOf(i18n, from);
  const after = wordsOf(i18n, to);
  const rows = [...new Map([...before, ...after].map(({ key, term }) => [key, term]))]
    .map(([key, term]) => ({ key, term, before: valueIn(before, key), after: valueIn(after, key) }))
    .filter((row) => row.before !== row.after);
  if (rows.length === 0) return null;
  return (
    <Table
      caption={t("cases.versions.facts")}
      captionVisible
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: "term", head: t("cases.versions.term"), cell: ({ term }) => term, phone: "title" },
        {
          key: "before",
          head: t("cases.versions.from"),
          cell: (row) => (row.before ? <del>{row.before}</del> : "—"),
        },
        {
          key: "after",
          head: t("cases.versions.to"),
          cell: (row) => (row.after ? <ins>{row.after}</ins> : "—"),
        },
      ]}
    />
  );
}

interface Fact {
  readonly key: string;
  readonly term: string;
  readonly value: string;
}

function valueIn(facts: readonly Fact[], key: string): string {
  return facts.find((fact) => fact.key === key)?.value ?? "";
}

function wordsOf({ t }: I18n, facts: VersionFacts): Fact[] {
  const { classCode, disclosure, disclosureReason, handlerName, handlerPhone, answers } = facts;
  const fact = (key: string, term: string, value: string) => ({ key, term, value });
  return [
    fact("class", t("cases.form.replyClass"), classCode ?? ""),
    fact("disclosure", t("cases.form.disclosure"), disclosure ? t(`domain.disclosure.${disclosure}`) : ""),
    fact("disclosureReason", t("cases.form.disclosureReason"), disclosureReason),
    fact("handlerName", t("cases.form.handlerName"), handlerName),
    fact("handlerPhone", t("cases.form.handlerPhone"), handlerPhone),
    ...answers.map(({ pointId, outcome, reason, legalBasis, point }) =>
      fact(
        pointId,
        t("cases.points.point", { no: point.position, text: point.text }),
        [outcome ? t(`domain.pointOutcome.${outcome}`) : "", reason, legalBasis]
          .filter((text) => text !== "")
          .join(" · "),
      ),
    ),
  ];
}
