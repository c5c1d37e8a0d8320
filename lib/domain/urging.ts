import type { Role } from "@/lib/domain/actor";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { Settings } from "@/lib/domain/setting-catalogue";

/** Who may urge (催办), by how much it weighs. Rule: 代表一分, 政府督查四分, as such platforms in use weigh it. */
const weights: Partial<Record<Role, number>> = { DEPUTY: 1, OVERSEER: 4 };

/** What an urging by this role weighs. Throws RangeError for a role that doesn't urge. */
export function urgingWeight(role: Role): number {
  const weight = weights[role];
  if (weight === undefined) throw new RangeError(`${role} does not urge`);
  return weight;
}

/** The first day on which the same side may urge again after it did on `lastOn`. */
export function nextUrgingOn(
  lastOn: CalendarDate,
  settings: Pick<Settings, "urgingIntervalDays">,
): CalendarDate {
  return addDays(lastOn, settings.urgingIntervalDays);
}
