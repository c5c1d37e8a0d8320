import { addDays, type CalendarDate, daysBetween, weekday, yearOf } from "./calendar-date";

/** HOLIDAY: a day off by notice. MAKE_UP: a Saturday or Sunday worked in exchange (调休上班). */
export type CalendarDayKind = "HOLIDAY" | "MAKE_UP";

/** A day the yearly notice names; every other day follows the plain week. */
export interface CalendarDay {
  readonly date: CalendarDate;
  readonly kind: CalendarDayKind;
  readonly name: string;
}

/** A year whose days were entered, from where, and whether they come from the published notice. */
export interface CalendarYear {
  readonly year: number;
  readonly source: string;
  readonly official: boolean;
}

export interface WorkingCalendar {
  readonly days: ReadonlyMap<CalendarDate, CalendarDay>;
  readonly officialYears: ReadonlySet<number>;
}

/** A date found by counting; provisional when a day consulted is not settled by a published notice. */
export interface WorkingDate {
  readonly date: CalendarDate;
  readonly provisional: boolean;
}

/**
 * The calendar of these rows, in any order. Throws RangeError if a date occurs twice or a make-up day is not a
 * Saturday or Sunday.
 */
export function buildWorkingCalendar(
  days: readonly CalendarDay[],
  years: readonly CalendarYear[],
): WorkingCalendar {
  const byDate = new Map<CalendarDate, CalendarDay>();
  for (const day of days) {
    if (byDate.has(day.date)) throw new RangeError(`The calendar names ${day.date} twice`);
    if (day.kind === "MAKE_UP" && isPlainWorkday(day.date)) {
      throw new RangeError(`${day.date} is a weekday and cannot be a make-up day`);
    }
    byDate.set(day.date, day);
  }
  const officialYears = new Set(years.filter((year) => year.official).map((year) => year.year));
  return { days: byDate, officialYears };
}

/** Whether offices work on the date. See isProvisional for how sure the answer is. */
export function isWorkingDay(calendar: WorkingCalendar, date: CalendarDate): boolean {
  const named = calendar.days.get(date);
  return named === undefined ? isPlainWorkday(date) : named.kind === "MAKE_UP";
}

/**
 * Whether some day from `first` to `last`, both included, is not settled by a published notice. The last week
 * of December needs next year's notice too: those of 2006, 2007, 2008, 2012, 2019 and 2023 each changed days
 * of the December before.
 */
export function isProvisional(calendar: WorkingCalendar, first: CalendarDate, last = first): boolean {
  const lastYear = last > "9999-12-24" ? 9999 : yearOf(addDays(last, 7));
  for (let year = yearOf(first); year <= lastYear; year += 1) {
    if (!calendar.officialYears.has(year)) return true;
  }
  return false;
}

/**
 * The n-th working day after the date, or before it if n is negative; the date itself is not counted and n = 0
 * returns it unchanged. Rule: 民法典 第二百零一条, the first day of a period is not counted. Throws RangeError
 * unless n is a whole number within ±10,000.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: CalendarDate, n: number): WorkingDate {
  if (!Number.isInteger(n) || Math.abs(n) > 10_000) throw new RangeError("Not a number of working days");
  const step = n < 0 ? -1 : 1;
  let date = from;
  for (let left = Math.abs(n); left > 0; ) {
    date = addDays(date, step);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return { date, provisional: n !== 0 && isProvisionalBetween(calendar, from, date) };
}

/**
 * Working days after `from` up to and including `to`; negative if `to` is earlier, then counting from `to`
 * up to the day before `from`. So workingDaysBetween(d, addWorkingDays(d, n)) is n.
 */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: CalendarDate,
  to: CalendarDate,
): { readonly days: number; readonly provisional: boolean } {
  if (from === to) return { days: 0, provisional: false };
  const provisional = isProvisionalBetween(calendar, from, to);
  if (from < to) return { days: countWorkingDays(calendar, addDays(from, 1), to), provisional };
  return { days: -countWorkingDays(calendar, to, addDays(from, -1)), provisional };
}

/** The date itself if it is a working day, else the first one after it. */
export function nextWorkingDay(calendar: WorkingCalendar, from: CalendarDate): WorkingDate {
  let date = from;
  while (!isWorkingDay(calendar, date)) date = addDays(date, 1);
  return { date, provisional: isProvisional(calendar, from, date) };
}

function isProvisionalBetween(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): boolean {
  return from < to
    ? isProvisional(calendar, addDays(from, 1), to)
    : isProvisional(calendar, to, addDays(from, -1));
}

function countWorkingDays(calendar: WorkingCalendar, first: CalendarDate, last: CalendarDate): number {
  let count = countPlainWorkdays(first, last);
  for (const day of calendar.days.values()) {
    if (day.date < first || day.date > last) continue;
    const plain = isPlainWorkday(day.date);
    if (day.kind === "HOLIDAY" && plain) count -= 1;
    if (day.kind === "MAKE_UP" && !plain) count += 1;
  }
  return count;
}

function countPlainWorkdays(first: CalendarDate, last: CalendarDate): number {
  const total = daysBetween(first, last) + 1;
  let count = Math.floor(total / 7) * 5;
  for (let offset = 0; offset < total % 7; offset += 1) {
    if (isPlainWorkday(addDays(first, offset))) count += 1;
  }
  return count;
}

function isPlainWorkday(date: CalendarDate): boolean {
  return weekday(date) <= 5;
}
