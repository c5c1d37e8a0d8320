import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import type { Prisma } from "@/lib/data/generated/client";
import { peopleOf, secretariatOf } from "@/lib/data/recipients";
import { loadReportFigures } from "@/lib/data/reports/report-figures";
import { loadReport, lockReport } from "@/lib/data/reports/report-record";
import { once } from "@/lib/data/submissions";
import { signsAsChief } from "@/lib/domain/actor";
import { fillFields } from "@/lib/domain/annual-report/live-fields";
import type { ReportFigures } from "@/lib/domain/annual-report/report-figures";
import { composeReport, openRequests } from "@/lib/domain/annual-report/report-parts";
import { seenVersions } from "@/lib/domain/annual-report/seen-versions";
import { untrueClaims } from "@/lib/domain/annual-report/untrue-claims";
import { conflict, notFound, notPermitted, ruleBroken } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { IssueReportInput } from "@/lib/schemas/report/issue-report";

/**
 * 印发报告: the chief issues the unit's report; its figures, their cases and definitions, and its wording with the
 * figures filled in are frozen. Rule: an issued account keeps the figures of its day, whatever is corrected later.
 * Throws ActError: NOT_PERMITTED, NOT_FOUND, CONFLICT when something was written since it was read, RULE_BROKEN
 * REPORT_ISSUED, REPORT_UNFINISHED (a draft still asks for something), REPORT_CLAIM_UNTRUE (全部 or 100% of some).
 */
export async function issueReport(context: Context, input: IssueReportInput) {
  const { actor, clock, db } = context;
  const { userId: actorId, unitId } = actor;
  const { reportId } = input;
  if (!canGenerally(actor, "issue-report")) throw notPermitted();
  const now = clock.now();
  return db.$transaction((tx) =>
    once(tx, { key: input.submissionKey, actorId, act: "issue-report", at: now }, async () => {
      await lockReport(tx, reportId);
      const report = await loadReport(tx, reportId);
      if (report.unitId !== unitId) throw notFound();
      if (!signsAsChief(actor)) throw notPermitted();
      if ((await tx.reportIssue.count({ where: { reportId } })) > 0) throw ruleBroken("REPORT_ISSUED");
      const { year, source, asOf, texts } = report;
      const figures = await loadReportFigures(tx, { unitId, year, source, asOf });
      if (seenVersions(report, figures) !== input.seen) throw conflict();
      const blocks = composeReport(texts).map(({ kind, text }) => ({
        kind,
        text: fillFields(text, figures),
      }));
      const whole = blocks.map(({ text }) => text).join("\n");
      if (openRequests(whole).length > 0) throw ruleBroken("REPORT_UNFINISHED");
      if (untrueClaims(whole, figures).length > 0) throw ruleBroken("REPORT_CLAIM_UNTRUE");
      await tx.reportIssue.create({
        data: {
          reportId,
          figures: asJson(figures),
          blocks,
          issuedById: actorId,
          issuedAt: now,
        },
        select: { reportId: true },
      });
      const sectionIds = texts.flatMap(({ sectionId }) => sectionId ?? []);
      await appendEvent(tx, {
        at: now,
        type: "report-issued",
        actorId,
        unitId,
        data: { reportId, year, source, asOf },
        notify: [...(await secretariatOf(tx, unitId)), ...(await peopleOf(tx, sectionIds))],
      });
      return { reportId };
    }),
  );
}

/** As the database keeps it: what isn't data falls away. */
function asJson(figures: ReportFigures): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(figures));
}
