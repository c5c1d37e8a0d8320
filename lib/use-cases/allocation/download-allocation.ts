import type { Context } from "@/lib/context/context";
import { loadAllocation } from "@/lib/data/allocation-rows";
import { appendEvent } from "@/lib/data/events";
import type { AllocationOf, AllocationRow } from "@/lib/domain/allocation";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/** What the file of an allocation sheet is made of. */
export interface AllocationSheet {
  readonly of: AllocationOf;
  readonly unit: string;
  readonly today: CalendarDate;
  readonly rows: readonly AllocationRow[];
}

/**
 * Takes the allocation sheet (分工表) out of the application, which is written down: it holds names and telephone
 * numbers. Gives what the page shows. Throws NOT_PERMITTED.
 */
export async function downloadAllocation(context: Context, of: AllocationOf): Promise<AllocationSheet> {
  const { actor, clock, db } = context;
  const { unitId } = actor;
  if (!canGenerally(actor, "read-allocation") || unitId === null) throw notPermitted();
  const now = clock.now();
  const today = dateInShanghai(now);
  return db.$transaction(async (tx) => {
    const { name: unit } = await tx.unit.findUniqueOrThrow({ where: { id: unitId }, select: { name: true } });
    const rows = await loadAllocation(tx, actor, of, today);
    await appendEvent(tx, {
      at: now,
      type: "allocation-downloaded",
      actorId: actor.userId,
      unitId,
      data: { year: of.year, source: of.source, count: rows.length },
    });
    return { of, unit, today, rows };
  });
}
