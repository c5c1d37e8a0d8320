import type { Context } from "@/lib/context/context";
import type { Transaction } from "@/lib/data/database";
import { appendEvent } from "@/lib/data/events";
import { secretariatOf } from "@/lib/data/recipients";
import { loadReportFigures } from "@/lib/data/reports/report-figures";
import { loadReport, lockReport } from "@/lib/data/reports/report-record";
import { once } from "@/lib/data/submissions";
import { unknownFields } from "@/lib/domain/annual-report/live-fields";
import { mayWriteText } from "@/lib/domain/annual-report/report-rights";
import { conflict, invalid, notFound, notPermitted, ruleBroken } from "@/lib/domain/errors";
import type { WriteReportInput } from "@/lib/schemas/report/write-report";

/**
 * A part of a report worded anew: the secretariat any, a section its own paragraph of 工作成效. Earlier wordings
 * stay. Gives the new number. Throws ActError: NOT_PERMITTED, NOT_FOUND (also of another unit), CONFLICT when
 * somebody wrote meanwhile, RULE_BROKEN REPORT_ISSUED, INVALID body unknownField.
 */
export async function writeReport(context: Context, input: WriteReportInput) {
  const { actor, clock, db } = context;
  const { userId: actorId, unitId } = actor;
  if (!mayWriteText(actor, input)) throw notPermitted();
  const now = clock.now();
  return db.$transaction((tx) =>
    once(tx, { key: input.submissionKey, actorId, act: "write-report", at: now }, async () => {
      const { reportId, part, sectionId, body } = input;
      await lockReport(tx, reportId);
      const report = await loadReport(tx, reportId);
      if (report.unitId !== unitId) throw notFound();
      if ((await tx.reportIssue.count({ where: { reportId } })) > 0) throw ruleBroken("REPORT_ISSUED");
      await checkSection(tx, input, unitId);
      const text = report.texts.find((each) => each.part === part && each.sectionId === sectionId);
      if ((text?.versionNo ?? 0) !== input.versionNo) throw conflict();
      const { year, source, asOf } = report;
      const figures = await loadReportFigures(tx, { unitId: report.unitId, year, source, asOf });
      if (unknownFields(body, figures).length > 0) throw invalid("body", "unknownField");
      const versionNo = input.versionNo + 1;
      await tx.reportText.create({
        data: { reportId, part, sectionId, versionNo, body, writtenById: actorId, writtenAt: now },
        select: { id: true },
      });
      await appendEvent(tx, {
        at: now,
        type: "report-written",
        actorId,
        unitId,
        data: { reportId, year, source, part, section: text?.section ?? null, versionNo },
        notify: actor.role === "SECRETARIAT" ? [] : await secretariatOf(tx, report.unitId),
      });
      return { versionNo };
    }),
  );
}

async function checkSection(tx: Transaction, { part, sectionId }: WriteReportInput, unitId: string | null) {
  if (sectionId === null) return;
  if (part !== "RESULTS") throw invalid("sectionId", "choice");
  if ((await tx.section.count({ where: { id: sectionId, unitId: unitId ?? "" } })) === 0) throw notFound();
}
