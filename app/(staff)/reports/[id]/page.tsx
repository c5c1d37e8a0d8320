import { IssueAct } from "@/app/(staff)/reports/[id]/issue-act";
import { MoveDay } from "@/app/(staff)/reports/[id]/move-day";
import { PartsList } from "@/app/(staff)/reports/[id]/parts-list";
import { ReportChecks } from "@/app/(staff)/reports/[id]/report-checks";
import { ReportDifference } from "@/app/(staff)/reports/[id]/report-difference";
import { Columns } from "@/components/ui/columns";
import { FileLink } from "@/components/ui/file-link";
import { PageHeader } from "@/components/ui/page-header";
import { Paper } from "@/components/ui/paper";
import { dayWords } from "@/lib/domain/annual-report/figure-words";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import type { I18n } from "@/lib/i18n/create";
import { type ReportView, readReport } from "@/lib/queries/report/read-report";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

/** A report as it will be printed; beside it what is still to do, or what changed since it was issued. */
export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [i18n, view] = await Promise.all([getI18n(), load((context) => readReport(context, id))]);
  const { t, format } = i18n;
  const { title, issue } = view;
  const day = format.date(view.asOf);
  return (
    <>
      <PageHeader
        title={title}
        meaning={
          issue
            ? t("reports.issuedMeaning", { by: issue.by, at: format.moment(issue.at), day })
            : t("reports.draftMeaning", { day })
        }
        back={{ href: "/reports", label: t("reports.backToList") }}
        action={
          <FileLink href={`/reports/${id}/word`} variant="secondary">
            {t("reports.word")}
          </FileLink>
        }
      />
      {issue ? (
        <>
          <ReportPaper i18n={i18n} view={view} />
          <ReportDifference i18n={i18n} view={view} issue={issue} />
        </>
      ) : (
        <Columns
          main={<ReportPaper i18n={i18n} view={view} />}
          side={
            <div className="print:hidden">
              <ReportChecks i18n={i18n} view={view} />
              <IssueAct i18n={i18n} view={view} />
              <PartsList i18n={i18n} view={view} />
              {view.mayMoveDay ? <MoveDay i18n={i18n} view={view} /> : null}
            </div>
          }
        />
      )}
    </>
  );
}

function ReportPaper({ i18n: { t }, view }: { i18n: I18n; view: ReportView }) {
  const { figures, title, blocks, issue } = view;
  return (
    <Paper
      label={t("reports.paper")}
      lang="zh-CN"
      title={title}
      paragraphs={blocks.map(({ kind, text }) => (kind === "HEADING" ? { heading: text } : text))}
      signature={figures.unit}
      date={issue ? dayWords(dateInShanghai(issue.at)) : undefined}
      draftWord={issue ? undefined : t("reports.draftWord")}
    />
  );
}
