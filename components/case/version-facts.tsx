import { Table } from "@/components/ui/table";
import type { DisclosureType } from "@/lib/domain/case-facts";
import type { I18n } from "@/lib/i18n/create";

interface VersionFacts {
  readonly classCode: string | null;
  readonly disclosure: DisclosureType | null;
  readonly disclosureReason: string;
  readonly handlerName: string;
  readonly handlerPhone: string;
}

/** What changed beside the text: class, disclosure, whom to call. Nothing when nothing did. */
export function ChangedFacts({ i18n, from, to }: { i18n: I18n; from: VersionFacts; to: VersionFacts }) {
  const { t } = i18n;
  const before = wordsOf(i18n, from);
  const after = wordsOf(i18n, to);
  const rows = before
    .map(({ term, value }, index) => ({ term, before: value, after: after[index]?.value ?? "" }))
    .filter((row) => row.before !== row.after);
  if (rows.length === 0) return null;
  return (
    <Table
      caption={t("cases.versions.facts")}
      captionVisible
      rows={rows}
      rowKey={({ term }) => term}
      columns={[
        { key: "term", head: t("cases.versions.term"), cell: ({ term }) => term, phone: "title" },
        { key: "before", head: t("cases.versions.from"), cell: (row) => <del>{row.before || "—"}</del> },
        { key: "after", head: t("cases.versions.to"), cell: (row) => <ins>{row.after || "—"}</ins> },
      ]}
    />
  );
}

function wordsOf({ t }: I18n, facts: VersionFacts): { term: string; value: string }[] {
  const { classCode, disclosure, disclosureReason, handlerName, handlerPhone } = facts;
  return [
    { term: t("cases.form.replyClass"), value: classCode ?? "" },
    { term: t("cases.form.disclosure"), value: disclosure ? t(`domain.disclosure.${disclosure}`) : "" },
    { term: t("cases.form.disclosureReason"), value: disclosureReason },
    { term: t("cases.form.handlerName"), value: handlerName },
    { term: t("cases.form.handlerPhone"), value: handlerPhone },
  ];
}
