import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { notFound, notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/**
 * Writes down that somebody took a report out of the application as a Word file. Throws NOT_PERMITTED; NOT_FOUND for
 * another unit's, and for a draft to whoever belongs to no unit.
 */
export async function downloadReport(
  { actor, clock, db }: Context,
  { reportId }: { readonly reportId: string },
): Promise<void> {
  if (!canGenerally(actor, "read-reports")) throw notPermitted();
  await db.$transaction(async (tx) => {
    const report = await tx.report.findUnique({
      where: { id: reportId },
      select: { unitId: true, year: true, source: true, issue: { select: { reportId: true } } },
    });
    const readable = actor.unitId === null ? report?.issue : report?.unitId === actor.unitId;
    if (!report || !readable) throw notFound();
    const { unitId, year, source, issue } = report;
    await appendEvent(tx, {
      at: clock.now(),
      type: "report-downloaded",
      actorId: actor.userId,
      unitId,
      data: { reportId, year, source, issued: issue !== null },
    });
  });
}
