import type {
  CalendarProblem,
  CalendarReading,
  ReadDay,
  ReadSpan,
} from "@/lib/domain/calendar/calendar-reading";
import { isIcs, readIcs } from "@/lib/domain/calendar/read-ics";
import { readListLine } from "@/lib/domain/calendar/read-list-line";
import { isNoticeLine, readNoticeLine } from "@/lib/domain/calendar/read-notice-line";
import { addDays, type CalendarDate, daysBetween, weekday, yearOf } from "@/lib/domain/calendar-date";

/** No break is longer than this. */
const LONGEST_SPAN = 31;

/**
 * Reads the days off and the make-up workdays of a year from pasted text: the State Council's notice, a list of
 * date, kind and name, or a calendar file. Every line that can't be read, and every day that can't be, is named;
 * of a notice the lines that speak of no day are passed over.
 */
export function readCalendar(text: string, year: number): CalendarReading {
  const found = isIcs(text) ? readIcs(text) : readLines(text.replace(/^\uFEFF/, ""), year);
  const problems = found.flatMap((each) => ("code" in each ? [each] : []));
  const days: ReadDay[] = [];
  for (const span of found) {
    if ("code" in span) continue;
    const laid = layOut(span);
    if (laid === null)
      problems.push({ line: span.line, code: "RANGE_TOO_LONG", text: `${span.first}–${span.last}` });
    else days.push(...laid);
  }
  const checked = [...problems, ...checkDays(days, year)];
  if (days.length === 0 && checked.length === 0) checked.push({ line: 1, code: "NO_DAYS", text: "" });
  return {
    days: days.sort((a, b) => (a.date < b.date ? -1 : 1)),
    problems: checked.sort((a, b) => a.line - b.line),
  };
}

function readLines(text: string, year: number): (ReadSpan | CalendarProblem)[] {
  const lines = text.split(/\r?\n/);
  const isNotice = lines.some((line) => isNoticeLine(line) && /月\d{1,2}日.*(放假|上班)/.test(line));
  return lines.flatMap((line, index) => {
    if (isNotice) {
      const { spans, problems } = isNoticeLine(line)
        ? readNoticeLine(line, index + 1, year)
        : { spans: [], problems: [] };
      return [...spans, ...problems];
    }
    return readListLine(line, index + 1) ?? [];
  });
}

function layOut({ first, last, ...rest }: ReadSpan): ReadDay[] | null {
  const length = daysBetween(first, last) + 1;
  if (length < 1 || length > LONGEST_SPAN) return null;
  return Array.from({ length }, (_, index) => ({ ...rest, date: addDays(first, index) }));
}

/** A year's list may name days of the December before, as those notices do; nothing else outside the year. */
function checkDays(days: readonly ReadDay[], year: number): CalendarProblem[] {
  const seen = new Set<CalendarDate>();
  return days.flatMap(({ date, kind, line }): CalendarProblem[] => {
    const twice = seen.has(date);
    seen.add(date);
    const inYear = yearOf(date) === year || date.startsWith(`${year - 1}-12-`);
    if (!inYear) return [{ line, code: "OTHER_YEAR", text: date }];
    if (twice) return [{ line, code: "TWICE", text: date }];
    return kind === "MAKE_UP" && weekday(date) <= 5 ? [{ line, code: "MAKE_UP_ON_WEEKDAY", text: date }] : [];
  });
}
