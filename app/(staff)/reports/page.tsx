import { startReportAction } from "@/app/(staff)/reports/actions";
import { ActForm } from "@/components/form/act-form";
import { DateField, RadioField, TextField } from "@/components/form/fields";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { FormActions } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { type CalendarDate, yearOf } from "@/lib/domain/calendar-date";
import type { I18n } from "@/lib/i18n/create";
import { listReports } from "@/lib/queries/report/list-reports";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

type Listed = Awaited<ReturnType<typeof listReports>>;
type Row = Listed["reports"][number];

/** The annual reports, drafts and issued ones; the secretariat starts a new one here. */
export default async function ReportsPage() {
  const [i18n, { today, mayStart, reports }] = await Promise.all([getI18n(), load(listReports)]);
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={t("reports.title")}
        meaning={t("reports.meaning")}
        back={{ href: "/dashboard", label: t("reports.back") }}
      />
      {reports.length === 0 ? (
        <EmptyState title={t("reports.empty")}>
          {t(mayStart ? "reports.emptyHint" : "reports.emptyRead")}
        </EmptyState>
      ) : (
        <Table
          caption={t("reports.title")}
          rows={reports}
          rowKey={({ id }) => id}
          columns={columnsOf(i18n)}
        />
      )}
      {mayStart ? <StartForm i18n={i18n} today={today} /> : null}
    </>
  );
}

function columnsOf({ t, format }: I18n): Column<Row>[] {
  return [
    {
      key: "report",
      head: t("reports.col.report"),
      phone: "title",
      cell: ({ id, year, source }) => (
        <TextLink href={`/reports/${id}`}>
          {t("reports.name", { year: String(year), source: t(`reports.source.${source}`) })}
        </TextLink>
      ),
    },
    { key: "unit", head: t("reports.col.unit"), cell: ({ unit }) => unit },
    { key: "asOf", head: t("reports.col.asOf"), nowrap: true, cell: ({ asOf }) => format.date(asOf) },
    {
      key: "standing",
      head: t("reports.col.standing"),
      nowrap: true,
      cell: ({ issuedAt }) =>
        issuedAt ? (
          <Badge tone="success">{t("reports.issuedOn", { day: format.dayOfMoment(issuedAt) })}</Badge>
        ) : (
          <Badge>{t("reports.draft")}</Badge>
        ),
    },
  ];
}

function StartForm({ i18n: { t }, today }: { i18n: I18n; today: CalendarDate }) {
  return (
    <Section title={t("reports.start.title")} meaning={t("reports.start.meaning")}>
      <ActForm
        action={startReportAction}
        submissionKey={crypto.randomUUID()}
        requiredMark={t("common.field.required")}
      >
        <TextField
          name="year"
          label={t("reports.start.year")}
          width="short"
          inputMode="numeric"
          defaultValue={String(yearOf(today))}
          required
        />
        <RadioField
          name="source"
          legend={t("reports.start.source")}
          layout="row"
          options={(["NPC", "CPPCC"] as const).map((value) => ({
            value,
            label: t(`reports.source.${value}`),
          }))}
          defaultValue="NPC"
          required
        />
        <DateField
          name="asOf"
          label={t("reports.start.asOf")}
          hint={t("reports.start.asOfHint")}
          defaultValue={today}
          required
        />
        <FormActions>
          <SubmitButton pending={t("common.act.working")}>{t("reports.start.act")}</SubmitButton>
        </FormActions>
      </ActForm>
    </Section>
  );
}
