/**
 * A calendar date is a day on the office's wall calendar, written YYYY-MM-DD. It is not a timestamp: it has
 * no hour and no zone, so nothing here reads the machine's clock or its local time zone. Strings of this form
 * sort and compare in date order.
 */
declare const calendarDateBrand: unique symbol;
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

/** ISO numbering: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MILLISECONDS_PER_DAY = 86_400_000;
const SHANGHAI_OFFSET_MILLISECONDS = 8 * 3_600_000;

/** Whether the value is a date that exists, written exactly YYYY-MM-DD, years 0001 to 9999. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const { year, month, day } = partsOf(value);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The text as a date. Throws RangeError unless it is exactly YYYY-MM-DD and that day exists. */
export function parseCalendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text))
    throw new RangeError(`Not a calendar date: ${JSON.stringify(text).slice(0, 40)}`);
  return text;
}

/** The date of a year, a month (1–12) and a day (1–31). Throws RangeError if there is no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  return parseCalendarDate(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`);
}

/** The date a whole number of calendar days later, or earlier if negative. Throws RangeError outside 0001–9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  requireInteger(days, "days");
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The same day a whole number of months later, or earlier if negative. A day the month does not have becomes
 * its last: 31 January + 1 month is 28 or 29 February. Throws RangeError outside 0001–9999.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  requireInteger(months, "months");
  const { year, month, day } = partsOf(date);
  const total = year * 12 + (month - 1) + months;
  const newYear = Math.floor(total / 12);
  const newMonth = total - newYear * 12 + 1;
  return calendarDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Calendar days from one date to the other: 0 for the same day, negative if `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** −1, 0 or 1 as the first date is earlier than, the same as or later than the second; fit for sorting. */
export function compareDates(first: CalendarDate, second: CalendarDate): -1 | 0 | 1 {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** The earlier of two dates. */
export function earlierOf(first: CalendarDate, second: CalendarDate): CalendarDate {
  return first < second ? first : second;
}

/** The later of two dates. */
export function laterOf(first: CalendarDate, second: CalendarDate): CalendarDate {
  return first > second ? first : second;
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekday(date: CalendarDate): Weekday {
  // Day 0, 1 January 1970, was a Thursday.
  const sinceMonday = (((dayNumber(date) + 3) % 7) + 7) % 7;
  const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
  return weekdays[sinceMonday] ?? 1;
}

/** The calendar year of the date. */
export function yearOf(date: CalendarDate): number {
  return partsOf(date).year;
}

/**
 * The date on the wall in Asia/Shanghai at that moment. The zone has kept UTC+8 since 1992; for older moments
 * the summer times of 1986–1991 and before 1950 are left out of account. Throws RangeError for an invalid Date.
 */
export function dateInShanghai(moment: Date): CalendarDate {
  const milliseconds = moment.getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError("Not a moment: invalid Date");
  return fromDayNumber(Math.floor((milliseconds + SHANGHAI_OFFSET_MILLISECONDS) / MILLISECONDS_PER_DAY));
}

/** The first moment of the date in Asia/Shanghai (UTC+8; see dateInShanghai for years before 1992). */
export function startOfDayInShanghai(date: CalendarDate): Date {
  return new Date(dayNumber(date) * MILLISECONDS_PER_DAY - SHANGHAI_OFFSET_MILLISECONDS);
}

/**
 * The end of the date in Asia/Shanghai, exclusive: the first moment of the next day. A moment m lies on the
 * date when startOfDayInShanghai(date) ≤ m < endOfDayInShanghai(date).
 */
export function endOfDayInShanghai(date: CalendarDate): Date {
  return new Date((dayNumber(date) + 1) * MILLISECONDS_PER_DAY - SHANGHAI_OFFSET_MILLISECONDS);
}

function partsOf(text: string): { year: number; month: number; day: number } {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
}

function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  // Date.UTC would read the years 0–99 as 1900–1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

function fromDayNumber(number: number): CalendarDate {
  const midnight = new Date(number * MILLISECONDS_PER_DAY);
  if (Number.isNaN(midnight.getTime())) throw new RangeError("Date out of range");
  return calendarDate(midnight.getUTCFullYear(), midnight.getUTCMonth() + 1, midnight.getUTCDate());
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

function requireInteger(value: number, name: string): void {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${name} must be a whole number`);
}
