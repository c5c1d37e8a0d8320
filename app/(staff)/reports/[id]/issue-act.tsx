import { issueReportAction } from "@/app/(staff)/reports/actions";
import { ActForm } from "@/components/form/act-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FormActions } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { I18n } from "@/lib/i18n/create";
import type { ReportView } from "@/lib/queries/report/read-report";

/** 印发: for the chief, once nothing stands against it; everybody else reads who does it. */
export function IssueAct({ i18n: { t }, view }: { i18n: I18n; view: ReportView }) {
  const { id, seen, mayIssue, requests, claims } = view;
  if (requests.length + claims.length > 0)
    return <p className="mt-4 text-soft">{t("reports.issue.blocked")}</p>;
  if (!mayIssue) return <p className="mt-4 text-soft">{t("reports.issue.byChief")}</p>;
  return (
    <div className="mt-4">
      <ConfirmDialog
        trigger={t("reports.issue.act")}
        title={t("reports.issue.title")}
        consequences={t("reports.issue.consequences")}
        cancelLabel={t("common.act.back")}
        variant="primary"
      >
        <ActForm
          action={issueReportAction}
          submissionKey={crypto.randomUUID()}
          hidden={{ reportId: id, seen }}
          requiredMark={t("common.field.required")}
        >
          <FormActions>
            <SubmitButton pending={t("common.act.working")}>{t("reports.issue.act")}</SubmitButton>
          </FormActions>
        </ActForm>
      </ConfirmDialog>
    </div>
  );
}
