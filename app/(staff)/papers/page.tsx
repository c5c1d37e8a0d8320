import { cancelPaperBatchAction, requestPaperBatchAction } from "@/app/(staff)/papers/actions";
import { LeftOutCases } from "@/app/(staff)/papers/left-out-cases";
import { ActForm } from "@/components/form/act-form";
import { SelectField } from "@/components/form/fields";
import { Badge } from "@/components/ui/badge";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { FileLink } from "@/components/ui/file-link";
import { FormActions } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Refresher } from "@/components/ui/refresher";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { casePaperKinds } from "@/lib/domain/papers/paper-kinds";
import type { I18n } from "@/lib/i18n/create";
import { type ListedBatch, listPaperBatches } from "@/lib/queries/papers/list-paper-batches";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

/** The page looks again so often while something is being made. */
const EVERY_MS = 2_000;

/** 批量生成文书: all papers of a kind of a year as one zip, made in the background; what was made lately. */
export default async function PapersPage() {
  const [i18n, { batches, years }] = await Promise.all([getI18n(), load(listPaperBatches)]);
  const { t } = i18n;
  const underWay = batches.some(isUnderWay);
  return (
    <>
      <PageHeader
        title={t("batches.title")}
        meaning={t("batches.meaning")}
        back={{ href: "/ledgers", label: t("batches.back") }}
      />
      <AskForm i18n={i18n} years={years} />
      <Section title={t("batches.list")}>
        {underWay ? <Refresher every={EVERY_MS} /> : null}
        <Table
          caption={t("batches.list")}
          rows={batches}
          rowKey={({ id }) => id}
          columns={columnsOf(i18n)}
          empty={<EmptyState title={t("batches.empty")}>{t("batches.emptyHint")}</EmptyState>}
        />
      </Section>
    </>
  );
}

function isUnderWay({ standing }: ListedBatch): boolean {
  return standing === "WAITING" || standing === "RUNNING";
}

function AskForm({ i18n: { t }, years }: { i18n: I18n; years: readonly number[] }) {
  if (years.length === 0)
    return <EmptyState title={t("batches.ask.title")}>{t("batches.ask.none")}</EmptyState>;
  return (
    <Section title={t("batches.ask.title")}>
      <ActForm
        action={requestPaperBatchAction}
        submissionKey={crypto.randomUUID()}
        requiredMark={t("common.field.required")}
      >
        <SelectField
          name="kind"
          label={t("batches.ask.kind")}
          options={casePaperKinds.map((value) => ({ value, label: t(`papers.kind.${value}`) }))}
          defaultValue="REPLY"
          required
        />
        <SelectField
          name="year"
          label={t("batches.ask.year")}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
          required
        />
        <FormActions>
          <SubmitButton pending={t("common.act.working")}>{t("batches.ask.act")}</SubmitButton>
        </FormActions>
      </ActForm>
    </Section>
  );
}

function columnsOf(i18n: I18n): Column<ListedBatch>[] {
  const { t, format } = i18n;
  return [
    {
      key: "what",
      head: t("batches.col.what"),
      phone: "title",
      cell: ({ year, kind }) => t("papers.batchName", { year: String(year), kind: t(`papers.kind.${kind}`) }),
    },
    {
      key: "standing",
      head: t("batches.col.standing"),
      width: "45%",
      phone: "detail",
      cell: (batch) => <Standing i18n={i18n} batch={batch} />,
    },
    {
      key: "asked",
      head: t("batches.col.asked"),
      phone: "detail",
      cell: ({ askedBy, askedAt }) => t("batches.askedBy", { name: askedBy, at: format.moment(askedAt) }),
    },
    {
      key: "acts",
      head: t("batches.col.acts"),
      phone: "acts",
      cell: (batch) => <Acts i18n={i18n} batch={batch} />,
    },
  ];
}

function Standing({ i18n, batch }: { i18n: I18n; batch: ListedBatch }) {
  const { t, format } = i18n;
  const { standing, done, total, papers, size, keptUntil, kind, leftOut } = batch;
  if (isUnderWay(batch)) {
    const words = t("batches.progress", { done, total });
    return (
      <ProgressBar
        label={t(`batches.standing.${standing}`)}
        done={done}
        total={total}
        words={total === 0 ? t(`batches.standing.${standing}`) : words}
      />
    );
  }
  return (
    <div className="grid gap-1">
      <span className="flex flex-wrap items-center gap-x-3">
        <Badge tone={standing === "READY" ? "success" : standing === "FAILED" ? "danger" : "neutral"}>
          {t(`batches.standing.${standing}`)}
        </Badge>
        {papers > 0 ? <span>{t("batches.papers", { papers, size: format.fileSize(size) })}</span> : null}
        {keptUntil ? (
          <span className="text-soft">{t("batches.keptUntil", { day: format.date(keptUntil) })}</span>
        ) : null}
      </span>
      {standing === "FAILED" ? <span className="text-soft">{t("batches.failedHint")}</span> : null}
      <LeftOutCases i18n={i18n} kind={kind} cases={leftOut} />
    </div>
  );
}

function Acts({ i18n: { t }, batch }: { i18n: I18n; batch: ListedBatch }) {
  if (batch.standing === "READY")
    return <FileLink href={`/papers/${batch.id}/file`}>{t("batches.download")}</FileLink>;
  if (!isUnderWay(batch)) return null;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <TextLink href="/papers">{t("batches.refresh")}</TextLink>
      <ConfirmDialog
        trigger={t("batches.cancel")}
        title={t("batches.cancelTitle")}
        consequences={t("batches.cancelConsequences")}
        cancelLabel={t("batches.keep")}
        variant="quiet"
      >
        <ActForm
          action={cancelPaperBatchAction}
          submissionKey={crypto.randomUUID()}
          hidden={{ batchId: batch.id }}
          requiredMark={t("common.field.required")}
        >
          <SubmitButton pending={t("common.act.working")}>{t("batches.cancel")}</SubmitButton>
        </ActForm>
      </ConfirmDialog>
    </div>
  );
}
