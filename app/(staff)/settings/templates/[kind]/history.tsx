import { restoreTemplateAction } from "@/app/(staff)/settings/templates/actions";
import { ActForm } from "@/components/form/act-form";
import { Badge } from "@/components/ui/badge";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FileLink } from "@/components/ui/file-link";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Column, Table } from "@/components/ui/table";
import type { PaperKind } from "@/lib/domain/papers/paper-kinds";
import type { I18n } from "@/lib/i18n/create";
import type { readTemplate } from "@/lib/queries/papers/read-template";

type Row = Awaited<ReturnType<typeof readTemplate>>[number];
type HistoryProps = { i18n: I18n; kind: PaperKind; rows: readonly Row[] };

/** Every template that was in force, each to be had and to be used again. */
export function History({ i18n, kind, rows }: HistoryProps) {
  const { t } = i18n;
  return (
    <Section title={t("templates.history.title")}>
      {rows.length === 0 ? (
        <p className="text-soft">{t("templates.history.empty")}</p>
      ) : (
        <Table
          caption={t("templates.history.title")}
          rows={rows}
          rowKey={({ id }) => id}
          columns={columnsOf(i18n, kind)}
        />
      )}
      {rows[0]?.sha256 ? (
        <div className="mt-4">
          <Restore i18n={i18n} kind={kind} templateId={null} trigger={t("templates.history.useDefault")} />
        </div>
      ) : null}
    </Section>
  );
}

function columnsOf(i18n: I18n, kind: PaperKind): Column<Row>[] {
  const { t, format } = i18n;
  return [
    {
      key: "file",
      head: t("templates.col.inForce"),
      phone: "title",
      cell: ({ id, sha256, fileName, note }) => (
        <>
          {sha256 ? (
            <FileLink href={`/settings/templates/${kind}/file?of=${id}`}>{fileName}</FileLink>
          ) : (
            t("templates.history.toDefault")
          )}
          {note ? <span className="block text-small text-soft">{note}</span> : null}
        </>
      ),
    },
    { key: "since", head: t("templates.col.since"), nowrap: true, cell: ({ putAt }) => format.moment(putAt) },
    { key: "by", head: t("templates.col.by"), nowrap: true, cell: ({ putBy }) => putBy },
    {
      key: "act",
      head: t("templates.col.act"),
      phone: "acts",
      cell: ({ id, sha256, inForce }) => {
        if (inForce) return <Badge tone="success">{t("templates.history.current")}</Badge>;
        if (sha256 === null) return null;
        return <Restore i18n={i18n} kind={kind} templateId={id} trigger={t("templates.history.restore")} />;
      },
    },
  ];
}

type RestoreProps = { i18n: I18n; kind: PaperKind; templateId: string | null; trigger: string };

function Restore({ i18n: { t }, kind, templateId, trigger }: RestoreProps) {
  return (
    <ConfirmDialog
      trigger={trigger}
      title={t("templates.history.restoreTitle")}
      consequences={t("templates.history.restoreConsequences")}
      cancelLabel={t("common.act.back")}
      variant="secondary"
      size="small"
    >
      <ActForm
        action={restoreTemplateAction}
        submissionKey={crypto.randomUUID()}
        hidden={{ kind, templateId: templateId ?? "" }}
        requiredMark={t("common.field.required")}
      >
        <SubmitButton pending={t("common.act.working")}>{trigger}</SubmitButton>
      </ActForm>
    </ConfirmDialog>
  );
}
