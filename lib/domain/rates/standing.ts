import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseFacts } from "@/lib/domain/case-facts";
import { type Light, type LightThresholds, lightOf } from "@/lib/domain/lights";
import { answeredOn } from "@/lib/domain/rates/reply-figures";

/** Where a case stood: answered, or open with its light; NONE when it is open and has no due date. */
export const standings = ["DONE", "GREEN", "YELLOW", "ORANGE", "RED", "NONE"] as const satisfies readonly (
  | Light
  | "DONE"
)[];
export type Standing = (typeof standings)[number];

/** The standing at the end of the day `asOf`, by the round last opened. Expects facts as of that day. */
export function standingOf(facts: CaseFacts, asOf: CalendarDate, thresholds: LightThresholds): Standing {
  const round = facts.rounds.reduce<CaseFacts["rounds"][number] | null>(
    (last, each) => (last === null || each.roundNo > last.roundNo ? each : last),
    null,
  );
  const doneOn = answeredOn(facts, round?.roundNo ?? 1);
  if (doneOn !== null) return "DONE";
  return lightOf({ dueOn: round?.dueOn ?? null, doneOn: null }, asOf, thresholds);
}
