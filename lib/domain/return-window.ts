import type { CalendarDate } from "./calendar-date";
import type { Settings } from "./setting-catalogue";
import { addWorkingDays, type WorkingCalendar } from "./working-days";

export interface ReturnWindow {
  /** OPEN: may be asked. CLOSING: may be asked, the warning day has come. CLOSED: too late. */
  readonly state: "OPEN" | "CLOSING" | "CLOSED";
  readonly warnOn: CalendarDate;
  readonly lastOn: CalendarDate;
  readonly provisional: boolean;
}

/** 退办: until when a unit may ask to return an item. Rule: 陈仓 2017, five working days after receipt. */
export function returnWindow(
  receivedOn: CalendarDate,
  settings: Pick<Settings, "returnWorkingDays" | "returnWarnWorkingDays">,
  calendar: WorkingCalendar,
  asOf: CalendarDate,
): ReturnWindow {
  const warn = addWorkingDays(calendar, receivedOn, settings.returnWarnWorkingDays);
  const last = addWorkingDays(calendar, receivedOn, settings.returnWorkingDays);
  const open = asOf < warn.date ? "OPEN" : "CLOSING";
  return {
    state: asOf > last.date ? "CLOSED" : open,
    warnOn: warn.date,
    lastOn: last.date,
    provisional: last.provisional || warn.provisional,
  };
}
