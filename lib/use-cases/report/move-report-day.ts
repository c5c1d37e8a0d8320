import type { Context } from "@/lib/context/context";
import { toDateColumn } from "@/lib/data/dates";
import { appendEvent } from "@/lib/data/events";
import { loadReport, lockReport } from "@/lib/data/reports/report-record";
import { once } from "@/lib/data/submissions";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, notFound, notPermitted, ruleBroken } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { MoveReportDayInput } from "@/lib/schemas/report/move-report-day";

/**
 * Counts a report's figures as of another day; its live fields follow.
 * Throws ActError: NOT_PERMITTED, NOT_FOUND, RULE_BROKEN REPORT_ISSUED, INVALID asOf future.
 */
export async function moveReportDay(context: Context, input: MoveReportDayInput) {
  const { actor, clock, db } = context;
  const { userId: actorId, unitId } = actor;
  const { reportId, asOf } = input;
  if (!canGenerally(actor, "start-report")) throw notPermitted();
  const now = clock.now();
  if (asOf > dateInShanghai(now)) throw invalid("asOf", "future");
  return db.$transaction((tx) =>
    once(tx, { key: input.submissionKey, actorId, act: "move-report-day", at: now }, async () => {
      await lockReport(tx, reportId);
      const report = await loadReport(tx, reportId);
      if (report.unitId !== unitId) throw notFound();
      if ((await tx.reportIssue.count({ where: { reportId } })) > 0) throw ruleBroken("REPORT_ISSUED");
      await tx.report.update({
        where: { id: reportId },
        data: { asOf: toDateColumn(asOf) },
        select: { id: true },
      });
      const { year, source } = report;
      await appendEvent(tx, {
        at: now,
        type: "report-day-moved",
        actorId,
        unitId,
        data: { reportId, year, source, from: report.asOf, asOf },
      });
      return { reportId };
    }),
  );
}
