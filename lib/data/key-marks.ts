import type { CaseWork } from "@/lib/data/case-act";
import type { Database } from "@/lib/data/database";
import { chiefsOf, headsOf, leadersInChargeOf, secretariatOf } from "@/lib/data/recipients";
import { handlingScope } from "@/lib/data/scope";
import type { Actor } from "@/lib/domain/actor";
import { type CalendarDate, dateInShanghai, endOfDayInShanghai } from "@/lib/domain/calendar-date";
import { sectionsOf } from "@/lib/domain/permissions";

/** The case's mark as a key one (重点督办), while it is one; else null. */
export function findKeyMark({ tx, found }: Pick<CaseWork, "tx" | "found">) {
  return tx.keyMark.findFirst({
    where: { handlingId: found.id, endedAt: null },
    select: { id: true, sponsoredBy: true, leaderId: true },
  });
}

/** Who is told that a case becomes a key one or is none any more: chief, secretariat, sections, the leader named. */
export async function toldOfKey({ tx, found, now }: CaseWork, leaderId: string | null): Promise<string[]> {
  const sections = sectionsOf(found.position);
  // A leader who may not open the case yet would be sent to a page that isn't there.
  const inCharge = await leadersInChargeOf(tx, sections, dateInShanghai(now));
  return [
    ...(await chiefsOf(tx, found.unitId)),
    ...(await secretariatOf(tx, found.unitId)),
    ...(await headsOf(tx, sections)),
    ...inCharge.filter((id) => id === leaderId),
  ];
}

/** Ids of the year's cases in the actor's sight that were key ones at the end of the day. */
export async function keyCasesOn(
  db: Database,
  actor: Actor,
  { year, asOf }: { readonly year: number; readonly asOf: CalendarDate },
): Promise<ReadonlySet<string>> {
  const end = endOfDayInShanghai(asOf);
  const rows = await db.keyMark.findMany({
    where: {
      handling: { AND: [{ suggestion: { session: { year } } }, handlingScope(actor)] },
      markedAt: { lte: end },
      OR: [{ endedAt: null }, { endedAt: { gt: end } }],
    },
    select: { handlingId: true },
  });
  return new Set(rows.map(({ handlingId }) => handlingId));
}
