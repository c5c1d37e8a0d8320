import { addDays, type CalendarDate, yearOf } from "@/lib/domain/calendar-date";
import {
  buildWorkingCalendar,
  type CalendarDay,
  type CalendarYear,
  type WorkingCalendar,
} from "@/lib/domain/working-days";

/** A year's calendar as somebody means to bring it in. */
export interface NewCalendarYear extends CalendarYear {
  readonly days: readonly CalendarDay[];
}

/** Days that become different; `before` and `after` are null where the plain week rules. */
export interface DayChange {
  readonly date: CalendarDate;
  readonly before: CalendarDay | null;
  readonly after: CalendarDay | null;
}

/** The calendar once the year is taken in: its days take the place of the year's, and of those it names before it. */
export function withCalendarYear(current: WorkingCalendar, added: NewCalendarYear): WorkingCalendar {
  const named = new Set(added.days.map(({ date }) => date));
  const kept = [...current.days.values()].filter(
    ({ date }) => yearOf(date) !== added.year && !named.has(date),
  );
  const years = [...current.officialYears]
    .filter((year) => year !== added.year)
    .map((year) => ({ year, source: "", official: true }));
  return buildWorkingCalendar([...kept, ...added.days], [...years, added]);
}

/** The days on which two calendars differ, in order. A day only named otherwise counts as well. */
export function dayChanges(before: WorkingCalendar, after: WorkingCalendar): DayChange[] {
  const dates = [...new Set([...before.days.keys(), ...after.days.keys()])].sort();
  return dates.flatMap((date) => {
    const [old, next] = [before.days.get(date) ?? null, after.days.get(date) ?? null];
    const same = old?.kind === next?.kind && old?.name === next?.name;
    return same ? [] : [{ date, before: old, after: next }];
  });
}

/** Days in a row of one kind and name. */
export interface DaySpan extends Pick<CalendarDay, "kind" | "name"> {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** The days as a notice tells them: those that follow one another as one span. Expects them in order. */
export function daySpans(days: readonly CalendarDay[]): DaySpan[] {
  const spans: DaySpan[] = [];
  for (const { date, kind, name } of days) {
    const open = spans.at(-1);
    const follows = open && open.kind === kind && open.name === name && addDays(open.last, 1) === date;
    if (follows) spans[spans.length - 1] = { ...open, last: date };
    else spans.push({ first: date, last: date, kind, name });
  }
  return spans;
}
