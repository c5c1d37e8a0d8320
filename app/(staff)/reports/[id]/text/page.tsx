import { writeReportAction } from "@/app/(staff)/reports/actions";
import { ActForm } from "@/components/form/act-form";
import { TextAreaField } from "@/components/form/fields";
import { FieldList } from "@/components/report/field-list";
import { partName } from "@/components/report/part-name";
import { Columns } from "@/components/ui/columns";
import { Disclosure } from "@/components/ui/disclosure";
import { FormActions } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { I18n } from "@/lib/i18n/create";
import { type ReportTextView, readReportText } from "@/lib/queries/report/read-report-text";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { reportTextFilterSchema } from "@/lib/schemas/report/report-text-filter";

type TextPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Wording one part of a report, beside it the live fields it may use. */
export default async function ReportTextPage({ params, searchParams }: TextPageProps) {
  const { id } = await params;
  const { part, section } = reportTextFilterSchema.parse(await searchParams);
  const [i18n, view] = await Promise.all([
    getI18n(),
    load((context) => readReportText(context, { reportId: id, part, sectionId: section })),
  ]);
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={t("reports.text.title", { part: partName(t, view.text.part, view.text.section) })}
        meaning={view.title}
        back={{ href: `/reports/${id}`, label: t("reports.backToReport") }}
      />
      <Columns main={<TextForm i18n={i18n} view={view} />} side={<Fields i18n={i18n} view={view} />} />
    </>
  );
}

function TextForm({ i18n: { t }, view }: { i18n: I18n; view: ReportTextView }) {
  const { reportId, text } = view;
  return (
    <ActForm
      action={writeReportAction}
      submissionKey={crypto.randomUUID()}
      hidden={{ reportId, part: text.part, sectionId: text.sectionId ?? "", versionNo: text.versionNo }}
      requiredMark={t("common.field.required")}
      wide
    >
      <TextAreaField
        name="body"
        label={t("reports.text.body")}
        hint={t("reports.text.bodyHint", { example: "{{办复率}}" })}
        rows={16}
        defaultValue={text.body}
      />
      <FormActions>
        <SubmitButton pending={t("common.act.working")}>{t("reports.text.act")}</SubmitButton>
      </FormActions>
    </ActForm>
  );
}

function Fields({ i18n: { t }, view }: { i18n: I18n; view: ReportTextView }) {
  const insert = t("reports.text.insert");
  const ofCases = view.cases.map(({ handlingId, number, title, fields }) => (
    <Disclosure key={handlingId} summary={t("promises.caseWords", { number, title })}>
      <FieldList fields={fields} into="body" insert={insert} />
      <TextLink href={`/cases/${handlingId}`}>{t("reports.text.toCase")}</TextLink>
    </Disclosure>
  ));
  const general = <FieldList fields={view.fields} into="body" insert={insert} />;
  if (view.text.sectionId === null)
    return (
      <Section title={t("reports.text.fields")} meaning={t("reports.text.fieldsMeaning")}>
        {general}
        <Disclosure summary={t("reports.text.caseFields")}>{ofCases}</Disclosure>
      </Section>
    );
  return (
    <Section title={t("reports.text.caseFields")} meaning={t("reports.text.fieldsMeaning")}>
      <div className="grid gap-2">{ofCases}</div>
      <div className="mt-6">
        <Disclosure summary={t("reports.text.fields")}>{general}</Disclosure>
      </div>
    </Section>
  );
}
