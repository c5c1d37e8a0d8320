import type { CalendarProblem, ReadSpan } from "@/lib/domain/calendar/calendar-reading";
import { type CalendarDate, isCalendarDate } from "@/lib/domain/calendar-date";
import type { CalendarDayKind } from "@/lib/domain/working-days";

const dayPattern = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/g;

/** Whether the line speaks of days off or worked, as the State Council's yearly notice does. */
export function isNoticeLine(line: string): boolean {
  return /\d{1,2}日/.test(line) && /放假|上班/.test(line);
}

/**
 * Reads a line of the yearly notice, such as 一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
 * A day without a month is of the month named last, one without a year of the notice's year; a span that ends
 * before it begins began in the year before.
 */
export function readNoticeLine(
  text: string,
  line: number,
  year: number,
): { readonly spans: readonly ReadSpan[]; readonly problems: readonly CalendarProblem[] } {
  const plain = text.replace(/[（(][^）)]*[）)]/g, "");
  const name =
    /^\s*(?:[一二三四五六七八九十\d]+[、.．])?\s*([^：:，。\d]{1,12})[：:]/.exec(plain)?.[1]?.trim() ?? "";
  const spans: ReadSpan[] = [];
  const problems: CalendarProblem[] = [];
  let month: number | null = null;
  for (const sentence of plain.split(/[。；;]/)) {
    const verb = /放假|上班/.exec(sentence);
    if (!verb) continue;
    const kind: CalendarDayKind = verb[0] === "上班" ? "MAKE_UP" : "HOLIDAY";
    for (const piece of sentence.slice(0, verb.index).split(/[、，,和]/)) {
      const found = [...piece.matchAll(dayPattern)];
      if (found.length === 0) continue;
      const dates: (CalendarDate | null)[] = [];
      for (const [, ownYear, ownMonth, day] of found) {
        month = ownMonth ? Number(ownMonth) : month;
        dates.push(dateOf(Number(ownYear ?? year), month, Number(day)));
      }
      const [start = null, end = start] = dates;
      if (start === null || end === null || dates.length > 2) {
        problems.push({ line, code: "DATE_UNREADABLE", text: piece.trim() });
        continue;
      }
      const first =
        start > end
          ? dateOf(Number(start.slice(0, 4)) - 1, Number(start.slice(5, 7)), Number(start.slice(8)))
          : start;
      spans.push({ line, first: first ?? start, last: end, kind, name });
    }
  }
  return { spans, problems };
}

function dateOf(year: number, month: number | null, day: number): CalendarDate | null {
  if (month === null) return null;
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isCalendarDate(text) ? text : null;
}
