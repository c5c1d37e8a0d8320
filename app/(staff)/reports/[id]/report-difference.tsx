import { Definitions } from "@/components/rates/definitions";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import type { FigureDifference, ShownFigure } from "@/lib/domain/annual-report/figure-differences";
import type { I18n } from "@/lib/i18n/create";
import { figureName, fractionWords } from "@/lib/i18n/figure-words";
import type { ReportView } from "@/lib/queries/report/read-report";

type Issue = NonNullable<ReportView["issue"]>;

/** The frozen figures beside the same ones counted again and today's, with the definitions that were in force. */
export function ReportDifference({ i18n, view, issue }: { i18n: I18n; view: ReportView; issue: Issue }) {
  const { t } = i18n;
  const corrected = issue.differences.filter((each) => each.corrected).length;
  return (
    <Section title={t("reports.difference.title")} meaning={t("reports.difference.meaning")}>
      <div className="mb-3">
        <Notice tone={corrected > 0 ? "warning" : "success"}>
          {corrected > 0 ? t("reports.difference.some", { count: corrected }) : t("reports.difference.none")}
        </Notice>
      </div>
      <Table
        caption={t("reports.difference.caption")}
        rows={issue.differences}
        rowKey={({ name }) => name}
        columns={columnsOf(i18n, view)}
      />
      <Definitions i18n={i18n} settings={issue.definitions} />
    </Section>
  );
}

function columnsOf(i18n: I18n, view: ReportView): Column<FigureDifference>[] {
  const { t, format } = i18n;
  const shown = (key: "frozen" | "again" | "now", head: string): Column<FigureDifference> => ({
    ...{ key, head, align: "end", nowrap: true },
    cell: (row) => figureWords(i18n, row[key]),
  });
  return [
    {
      key: "name",
      head: t("reports.difference.figure"),
      phone: "title",
      cell: (row) => figureName(t, row.name),
    },
    shown("frozen", t("reports.difference.frozen", { day: format.date(view.asOf) })),
    shown("again", t("reports.difference.again")),
    shown("now", t("reports.difference.now", { day: format.date(view.today) })),
    {
      key: "corrected",
      head: t("reports.difference.corrected"),
      cell: ({ corrected }) =>
        corrected ? <Badge tone="warning">{t("reports.difference.corrected")}</Badge> : null,
    },
  ];
}

function figureWords(i18n: I18n, { denominator, ...figure }: ShownFigure): string {
  return denominator === null
    ? i18n.format.count(figure.numerator)
    : fractionWords(i18n, { ...figure, denominator });
}
