import type { Context } from "@/lib/context/context";
import { listAllocations, loadAllocation } from "@/lib/data/allocation-rows";
import type { AllocationOf } from "@/lib/domain/allocation";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/**
 * The allocation sheet (分工表) of the actor's unit for one year and body, the newest when none is asked for, with
 * the sheets there are. `of` is null where there is none at all. Throws NOT_PERMITTED.
 */
export async function readAllocation(context: Context, asked: AllocationOf | undefined) {
  const { actor, clock, db } = context;
  if (!canGenerally(actor, "read-allocation") || actor.unitId === null) throw notPermitted();
  const today = dateInShanghai(clock.now());
  const [sheets, unit] = await Promise.all([
    listAllocations(db, actor),
    db.unit.findUniqueOrThrow({ where: { id: actor.unitId }, select: { name: true } }),
  ]);
  const of = asked ?? sheets[0] ?? null;
  const rows = of ? await loadAllocation(db, actor, of, today) : [];
  return { of, sheets, unit: unit.name, today, rows };
}
