import type { CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { loadRoundClock, type RoundClock } from "@/lib/data/open-requests";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { ruleBroken } from "@/lib/domain/errors";

/** The clock of the open round, when it runs towards a day. Throws RULE_BROKEN CLOCK_STOPPED, NO_DUE_DATE. */
export async function runningClock(work: CaseWork): Promise<RoundClock & { readonly dueOn: CalendarDate }> {
  const clock = await loadRoundClock(work.tx, work.found);
  if (clock.suspensions.some(({ untilOn }) => untilOn === null)) throw ruleBroken("CLOCK_STOPPED");
  const { dueOn } = clock;
  if (dueOn === null) throw ruleBroken("NO_DUE_DATE");
  return { ...clock, dueOn };
}

/** Writes down that from a day on another due date is in force in the open round. */
export async function moveDue(
  { tx, found, now }: CaseWork,
  move: {
    readonly basis: "EXTENSION" | "RESUMPTION";
    readonly effectiveOn: CalendarDate;
    readonly dueOn: CalendarDate;
    readonly byId: string;
  },
): Promise<void> {
  await tx.dueChange.create({
    data: {
      handlingId: found.id,
      roundNo: found.roundNo,
      effectiveOn: toDateColumn(move.effectiveOn),
      dueOn: toDateColumn(move.dueOn),
      basis: move.basis,
      byId: move.byId,
      at: now,
    },
    select: { id: true },
  });
}
