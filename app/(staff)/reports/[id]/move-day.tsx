import { moveReportDayAction } from "@/app/(staff)/reports/actions";
import { ActForm } from "@/components/form/act-form";
import { DateField } from "@/components/form/fields";
import { FormActions } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { I18n } from "@/lib/i18n/create";
import type { ReportView } from "@/lib/queries/report/read-report";

/** Counting a draft's figures as of another day. */
export function MoveDay({ i18n: { t }, view }: { i18n: I18n; view: ReportView }) {
  return (
    <Section title={t("reports.day.title")}>
      <ActForm
        action={moveReportDayAction}
        submissionKey={crypto.randomUUID()}
        hidden={{ reportId: view.id }}
        requiredMark={t("common.field.required")}
      >
        <DateField name="asOf" label={t("reports.start.asOf")} defaultValue={view.asOf} required />
        <FormActions>
          <SubmitButton variant="secondary" pending={t("common.act.working")}>
            {t("reports.day.act")}
          </SubmitButton>
        </FormActions>
      </ActForm>
    </Section>
  );
}
