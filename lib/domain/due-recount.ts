import { addDays, addMonths, type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import { type DueRole, rehandlingDue } from "@/lib/domain/deadlines";
import type { Settings } from "@/lib/domain/setting-catalogue";
import { nextWorkingDay, type WorkingCalendar } from "@/lib/domain/working-days";

/** A round's due date and what moved it, in the order in which that was decided. */
export interface CountedRound {
  readonly roundNo: number;
  readonly role: DueRole;
  readonly deliveredOn: CalendarDate | null;
  readonly openedOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly changes: readonly {
    readonly basis: "EXTENSION" | "RESUMPTION" | "CALENDAR";
    readonly effectiveOn: CalendarDate;
    readonly dueOn: CalendarDate;
  }[];
  readonly suspensions: readonly { readonly fromOn: CalendarDate; readonly untilOn: CalendarDate | null }[];
  /** As they were when the round was opened. */
  readonly settings: Pick<
    Settings,
    "rollToWorkingDay" | "replyMonths" | "opinionMonths" | "rehandlingMonths"
  >;
}

/**
 * The due date that another calendar gives a round, where it was counted to a working day and comes out otherwise;
 * null where it stays. A day that an approval named stays, and so does one that the old calendar wouldn't give:
 * then it was not counted. Nothing is due while the clock stands.
 */
export function recountedDue(
  round: CountedRound,
  before: WorkingCalendar,
  after: WorkingCalendar,
): { readonly from: CalendarDate; readonly to: CalendarDate } | null {
  if (!round.settings.rollToWorkingDay || round.suspensions.some(({ untilOn }) => untilOn === null))
    return null;
  const inForce = round.changes.at(-1)?.dueOn ?? round.dueOn;
  const uncounted = dayBeforeRolling(round, before);
  if (inForce === null || uncounted === null) return null;
  if (nextWorkingDay(before, uncounted).date !== inForce) return null;
  const to = nextWorkingDay(after, uncounted).date;
  return to === inForce ? null : { from: inForce, to };
}

/** The day from which the due date in force was moved to a working day; null when an approval named it. */
function dayBeforeRolling(round: CountedRound, before: WorkingCalendar): CalendarDate | null {
  let inForce = round.dueOn;
  let base = firstDay(round, before);
  for (const { basis, dueOn, effectiveOn } of round.changes) {
    if (basis === "EXTENSION") base = null;
    if (basis === "RESUMPTION" && inForce !== null) {
      const pause = round.suspensions.find(({ untilOn }) => untilOn === effectiveOn);
      base = pause ? addDays(inForce, daysBetween(pause.fromOn, effectiveOn)) : null;
    }
    inForce = dueOn;
  }
  return base;
}

/** The day that the rule gives, or else the one that was printed on the item. */
function firstDay(round: CountedRound, before: WorkingCalendar): CalendarDate | null {
  const { roundNo, role, deliveredOn, openedOn, dueOn, settings } = round;
  const months = role === "CO" ? settings.opinionMonths : settings.replyMonths;
  const byRule =
    roundNo > 1
      ? openedOn && rehandlingDue(openedOn, settings)
      : deliveredOn && addMonths(deliveredOn, months);
  return byRule !== null && nextWorkingDay(before, byRule).date === dueOn ? byRule : dueOn;
}
