import type { Clock } from "@/lib/context/context";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";

/** The machine's clock: the only place that asks it. */
export const systemClock: Clock = { now: () => new Date() };

/** Today on the office's wall calendar (Asia/Shanghai). */
export function today(): CalendarDate {
  return dateInShanghai(systemClock.now());
}
