import type { CalendarProblem, ReadSpan } from "@/lib/domain/calendar/calendar-reading";
import { readDateText } from "@/lib/domain/import/dates";
import type { CalendarDayKind } from "@/lib/domain/working-days";

const headings = /日期|date|类型|kind|名称|name/i;

/**
 * Reads a line of a list: a date or a span (2027-01-01至2027-01-03), the kind, and perhaps the name, in any order,
 * parted by tabs, commas or blanks. Null for a heading and for an empty line.
 */
export function readListLine(text: string, line: number): ReadSpan | CalendarProblem | null {
  const fields = text
    .split(/[\t,，;；]|\s+/)
    .map((field) => field.trim())
    .filter((field) => field !== "");
  if (fields.length === 0) return null;
  const spanAt = fields.findIndex((field) => readSpan(field) !== null);
  const kindAt = fields.findIndex((field) => kindOf(field) !== null);
  const span = readSpan(fields[spanAt] ?? "");
  const kind = kindOf(fields[kindAt] ?? "");
  if (span === null) {
    if (kind === null && headings.test(text)) return null;
    const dated = fields.find((field) => /\d/.test(field));
    return {
      line,
      code: dated ? "DATE_UNREADABLE" : "LINE_UNREADABLE",
      text: dated ?? text.trim().slice(0, 60),
    };
  }
  const rest = fields.filter((_, index) => index !== spanAt && index !== kindAt);
  if (kind === null) return { line, code: "KIND_UNKNOWN", text: rest.join(" ").slice(0, 60) };
  return { line, ...span, kind, name: rest.join(" ").slice(0, 40) };
}

/** 放假 or 上班 in the words that lists use; 调休 alone may mean either and is none. */
export function kindOf(text: string): CalendarDayKind | null {
  if (/^(放假|放假调休|休|休息|假|假日|节假日|假期|holiday|off)$/i.test(text)) return "HOLIDAY";
  return /^(上班|补班|班|调休上班|补上班|工作日|make[-_ ]?up|work(ing)?([-_ ]?day)?)$/i.test(text)
    ? "MAKE_UP"
    : null;
}

function readSpan(text: string) {
  const [start = "", end = start, more] = text.split(/至|到|~|～|—+|(?<=\d{2})-(?=\d{4}-)/);
  const first = readDateText(start);
  const last = readDateText(end);
  if (more !== undefined || first.kind !== "date" || last.kind !== "date") return null;
  return { first: first.date, last: last.date };
}
