import { addDays, type CalendarDate, daysBetween } from "./calendar-date";
import type { Settings } from "./setting-catalogue";

/** How near the due date an open case is. NONE: no due date, or nothing left to do. */
export type Light = "GREEN" | "YELLOW" | "ORANGE" | "RED" | "NONE";

/** Whether it was done, and whether by the due date. */
export type Completion = "OPEN" | "DONE" | "DONE_LATE";

export type LightThresholds = Pick<Settings, "lightYellowDays" | "lightOrangeDays">;

export interface DatedTask {
  readonly dueOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
}

/** The lights an open, dated case can show, the most urgent first. */
export const litLights = ["RED", "ORANGE", "YELLOW", "GREEN"] as const;

/**
 * The light of a task at the end of the day `asOf`: red after the due date, orange with at most
 * `lightOrangeDays` calendar days left, yellow with at most `lightYellowDays`, green with more. On the due date
 * itself it is orange. Rule: the reminder fifteen days ahead is common practice; orange is ours.
 */
export function lightOf(task: DatedTask, asOf: CalendarDate, thresholds: LightThresholds): Light {
  if (task.dueOn === null || completionOf(task, asOf) !== "OPEN") return "NONE";
  const left = daysBetween(asOf, task.dueOn);
  if (left < 0) return "RED";
  if (left <= thresholds.lightOrangeDays) return "ORANGE";
  return left <= thresholds.lightYellowDays ? "YELLOW" : "GREEN";
}

/** Whether the task was done at the end of the day `asOf`; without a due date nothing is late. */
export function completionOf(task: DatedTask, asOf: CalendarDate): Completion {
  if (task.doneOn === null || task.doneOn > asOf) return "OPEN";
  return task.dueOn !== null && task.doneOn > task.dueOn ? "DONE_LATE" : "DONE";
}

/**
 * The due dates, both ends included, with which an open task shows the light; null where there is no end.
 * The range is empty (`first` after `last`) if the thresholds leave the light no room.
 */
export function dueDatesOfLight(
  light: Exclude<Light, "NONE">,
  asOf: CalendarDate,
  thresholds: LightThresholds,
): { readonly first: CalendarDate | null; readonly last: CalendarDate | null } {
  const lastOrange = addDays(asOf, thresholds.lightOrangeDays);
  const lastYellow = addDays(asOf, Math.max(thresholds.lightYellowDays, thresholds.lightOrangeDays));
  switch (light) {
    case "RED":
      return { first: null, last: addDays(asOf, -1) };
    case "ORANGE":
      return { first: asOf, last: lastOrange };
    case "YELLOW":
      return { first: addDays(lastOrange, 1), last: lastYellow };
    case "GREEN":
      return { first: addDays(lastYellow, 1), last: null };
  }
}
