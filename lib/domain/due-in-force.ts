import type { CalendarDate } from "@/lib/domain/calendar-date";

/** From `effectiveOn` on, `dueOn` is the due date. Changes come in the order in which they were made. */
export interface DueChangeFact {
  readonly effectiveOn: CalendarDate;
  readonly dueOn: CalendarDate;
}

/** The clock stands from `fromOn` to the day before `untilOn`; null while it lasts. */
export interface SuspensionFact {
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate | null;
}

/**
 * The due date of a round that was in force at the end of the day `asOf`: the first one given, or the one that
 * the last extension or resumption up to that day put in its place. Null when there was none, and while the
 * clock stood. Rule: an extension counts from its approval (福建).
 */
export function dueInForce(
  round: {
    readonly dueOn: CalendarDate | null;
    readonly changes: readonly DueChangeFact[];
    readonly suspensions: readonly SuspensionFact[];
  },
  asOf: CalendarDate,
): CalendarDate | null {
  const stands = round.suspensions.some(
    ({ fromOn, untilOn }) => fromOn <= asOf && (untilOn === null || asOf < untilOn),
  );
  if (stands) return null;
  return round.changes.filter(({ effectiveOn }) => effectiveOn <= asOf).at(-1)?.dueOn ?? round.dueOn;
}
