import type { Context } from "@/lib/context/context";
import { loadReportFigures } from "@/lib/data/reports/report-figures";
import { loadReport } from "@/lib/data/reports/report-record";
import { caseFieldName, caseFields, liveFields } from "@/lib/domain/annual-report/live-fields";
import type { ReportPart } from "@/lib/domain/annual-report/report-parts";
import { mayWriteText } from "@/lib/domain/annual-report/report-rights";
import { reportTitle } from "@/lib/domain/annual-report/report-title";
import { notFound, notPermitted } from "@/lib/domain/errors";
import { isId } from "@/lib/domain/ids";
import { canGenerally } from "@/lib/domain/permissions";

export interface ReportTextQuestion {
  readonly reportId: string;
  readonly part: ReportPart;
  readonly sectionId: string | null;
}

/**
 * A part of a report to be worded: its latest wording with who wrote it, and the live fields it may use with what
 * each says now; those of the cases are the section's own, or all. Throws NOT_PERMITTED; NOT_FOUND also for an issued
 * report and for a section that has no paragraph in it.
 */
export async function readReportText(context: Context, question: ReportTextQuestion) {
  const { actor, db } = context;
  const { reportId, part, sectionId } = question;
  if (!canGenerally(actor, "write-report") || !mayWriteText(actor, question)) throw notPermitted();
  if (!isId(reportId)) throw notFound();
  const { texts, unitId, year, source, asOf } = await loadReport(db, reportId);
  const text = texts.find((each) => each.part === part && each.sectionId === sectionId);
  const issued = (await db.reportIssue.count({ where: { reportId } })) > 0;
  if (unitId !== actor.unitId || issued || !text) throw notFound();
  const figures = await loadReportFigures(db, { unitId, year, source, asOf });
  const cases = figures.cases.filter((each) => sectionId === null || each.sectionId === sectionId);
  return {
    ...{ reportId, asOf, text },
    title: reportTitle(figures),
    fields: Object.entries(liveFields).map(([name, say]) => ({ name, value: say(figures) })),
    cases: cases.map((each) => ({
      handlingId: each.handlingId,
      number: each.number,
      title: each.title,
      fields: Object.entries(caseFields).map(([field, say]) => ({
        name: caseFieldName(each, field),
        value: say(each),
      })),
    })),
  };
}

export type ReportTextView = Awaited<ReturnType<typeof readReportText>>;
