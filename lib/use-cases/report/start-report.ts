import type { Context } from "@/lib/context/context";
import type { Transaction } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import { appendEvent } from "@/lib/data/events";
import { peopleOf } from "@/lib/data/recipients";
import { loadReportFigures } from "@/lib/data/reports/report-figures";
import { once } from "@/lib/data/submissions";
import { firstDraft, sectionDraft } from "@/lib/domain/annual-report/first-draft";
import type { ReportedCase } from "@/lib/domain/annual-report/report-figures";
import { reportParts } from "@/lib/domain/annual-report/report-parts";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { StartReportInput } from "@/lib/schemas/report/start-report";

/**
 * 起草办理情况报告: begins a unit's report on a year, with a first wording of each part drafted from its figures and
 * a paragraph for each section that led a case, whose people are told to write it. Gives its id.
 * Throws ActError: NOT_PERMITTED; INVALID asOf future, year reportExists, year nothingToReport.
 */
export async function startReport(context: Context, input: StartReportInput) {
  const { actor, clock, db } = context;
  const { unitId, userId: actorId } = actor;
  if (!canGenerally(actor, "start-report") || unitId === null) throw notPermitted();
  const { year, source, asOf } = input;
  const now = clock.now();
  if (asOf > dateInShanghai(now)) throw invalid("asOf", "future");
  return db.$transaction((tx) =>
    once(tx, { key: input.submissionKey, actorId, act: "start-report", at: now }, async () => {
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('start report', 0))`;
      if ((await tx.report.count({ where: { unitId, year, source } })) > 0)
        throw invalid("year", "reportExists");
      const figures = await loadReportFigures(tx, { unitId, year, source, asOf });
      if (figures.total === 0) throw invalid("year", "nothingToReport");
      const { id: reportId } = await tx.report.create({
        data: { unitId, year, source, asOf: toDateColumn(asOf), startedById: actorId, startedAt: now },
        select: { id: true },
      });
      const sections = bySection(figures.cases);
      await addTexts(tx, { reportId, actorId, now }, firstDraft(figures), sections);
      await appendEvent(tx, {
        at: now,
        type: "report-started",
        actorId,
        unitId,
        data: { reportId, year, source, asOf },
        notify: await peopleOf(tx, [...sections.keys()]),
      });
      return { reportId };
    }),
  );
}

async function addTexts(
  tx: Transaction,
  { reportId, actorId, now }: { reportId: string; actorId: string; now: Date },
  draft: ReturnType<typeof firstDraft>,
  sections: ReadonlyMap<string, readonly ReportedCase[]>,
): Promise<void> {
  const written = { reportId, versionNo: 1, writtenById: actorId, writtenAt: now };
  await tx.reportText.createMany({
    data: [
      ...reportParts.map((part) => ({ ...written, part, body: draft[part] })),
      ...[...sections].map(([sectionId, cases]) => ({
        ...written,
        part: "RESULTS" as const,
        sectionId,
        body: sectionDraft(cases),
      })),
    ],
  });
}

/** The cases of each section that led one; what no section leads has nobody to write of it. */
function bySection(cases: readonly ReportedCase[]): Map<string, ReportedCase[]> {
  const groups = new Map<string, ReportedCase[]>();
  for (const each of cases) {
    const { sectionId } = each;
    if (sectionId !== null) groups.set(sectionId, [...(groups.get(sectionId) ?? []), each]);
  }
  return groups;
}
