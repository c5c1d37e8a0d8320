import { type CalendarDate, parseCalendarDate } from "@/lib/domain/calendar-date";
import {
  buildWorkingCalendar,
  type CalendarDay,
  type CalendarDayKind,
  type CalendarYear,
} from "@/lib/domain/working-days";
import file from "./working-calendar.json";

/** The years whose notices are published, oldest first. */
export const publishedYears: readonly CalendarYear[] = file.years.map(({ year, official, source }) => ({
  year,
  official,
  source,
}));

/** The days those notices name, each belonging to the year of its date. */
export const publishedDays: readonly CalendarDay[] = file.years.flatMap((year) =>
  year.days.map((day) => ({ date: dateOf(day.date, year.year), kind: kindOf(day.kind), name: day.name })),
);

/** The calendar of both, ready to count with. */
export const publishedCalendar = buildWorkingCalendar(publishedDays, publishedYears);

function dateOf(text: string, year: number): CalendarDate {
  if (!text.startsWith(`${year}-`)) throw new RangeError(`${text} is listed under ${year}`);
  return parseCalendarDate(text);
}

function kindOf(text: string): CalendarDayKind {
  if (text === "HOLIDAY" || text === "MAKE_UP") return text;
  throw new RangeError(`Not a kind of calendar day: ${text}`);
}
