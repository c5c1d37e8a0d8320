import type { Context } from "@/lib/context/context";
import { loadReportFigures } from "@/lib/data/reports/report-figures";
import { loadReport } from "@/lib/data/reports/report-record";
import { signsAsChief } from "@/lib/domain/actor";
import { figureDifferences } from "@/lib/domain/annual-report/figure-differences";
import { fillFields } from "@/lib/domain/annual-report/live-fields";
import { composeReport, openRequests } from "@/lib/domain/annual-report/report-parts";
import { mayWriteText } from "@/lib/domain/annual-report/report-rights";
import { reportTitle } from "@/lib/domain/annual-report/report-title";
import { seenVersions } from "@/lib/domain/annual-report/seen-versions";
import { untrueClaims } from "@/lib/domain/annual-report/untrue-claims";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { notFound, notPermitted } from "@/lib/domain/errors";
import { isId } from "@/lib/domain/ids";
import { canGenerally } from "@/lib/domain/permissions";
import { frozenBlocksSchema, frozenFiguresSchema } from "@/lib/schemas/report/frozen-report";

/**
 * A report as it stands: its wording with the figures filled in, what a draft still asks for and claims untruly, and
 * what the reader may do. Of an issued one what was frozen, beside the same figures recounted: of its day, from what
 * the books say now, and of today. Throws NOT_PERMITTED, NOT_FOUND.
 */
export async function readReport(context: Context, reportId: string) {
  const { actor, clock, db } = context;
  if (!canGenerally(actor, "read-reports")) throw notPermitted();
  if (!isId(reportId)) throw notFound();
  const report = await loadReport(db, reportId);
  const issue = await db.reportIssue.findUnique({
    where: { reportId },
    include: { issuedBy: { select: { name: true } } },
  });
  if (actor.unitId === null ? issue === null : report.unitId !== actor.unitId) throw notFound();
  const { unitId, year, source, asOf, texts } = report;
  const today = dateInShanghai(clock.now());
  const figures = await loadReportFigures(db, { unitId, year, source, asOf });
  const common = {
    ...report,
    today,
    figures,
    title: reportTitle(figures),
    seen: seenVersions(report, figures),
  };
  if (issue) {
    const frozen = frozenFiguresSchema.parse(issue.figures);
    return {
      ...common,
      ...{ figures: frozen, title: reportTitle(frozen) },
      blocks: frozenBlocksSchema.parse(issue.blocks),
      issue: {
        at: issue.issuedAt,
        by: issue.issuedBy.name,
        definitions: frozen.definitions,
        differences: figureDifferences(
          frozen,
          figures,
          await loadReportFigures(db, { unitId, year, source, asOf: today }),
        ),
      },
      ...{ requests: [], claims: [], writable: [], mayIssue: false, mayMoveDay: false },
    };
  }
  const blocks = composeReport(texts).map(({ kind, text }) => ({ kind, text: fillFields(text, figures) }));
  const whole = blocks.map(({ text }) => text).join("\n");
  return {
    ...common,
    blocks,
    issue: null,
    requests: openRequests(whole),
    claims: untrueClaims(whole, figures),
    writable: texts.filter((text) => mayWriteText(actor, text)),
    mayIssue: canGenerally(actor, "issue-report") && signsAsChief(actor),
    mayMoveDay: canGenerally(actor, "start-report"),
  };
}

export type ReportView = Awaited<ReturnType<typeof readReport>>;
