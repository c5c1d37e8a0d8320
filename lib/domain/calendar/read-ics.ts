import type { CalendarProblem, ReadSpan } from "@/lib/domain/calendar/calendar-reading";
import { addDays, type CalendarDate, isCalendarDate } from "@/lib/domain/calendar-date";
import type { CalendarDayKind } from "@/lib/domain/working-days";

/** Whether the text is a calendar file (RFC 5545). */
export function isIcs(text: string): boolean {
  return /^\s*BEGIN:VCALENDAR/i.test(text.replace(/^\uFEFF/, ""));
}

/**
 * Reads the whole-day events of a calendar file: the summary says what the day is, as in 春节（休） and 春节（班）. The
 * end of an event is the day after its last. Lines are those of the file, where the event begins.
 */
export function readIcs(text: string): (ReadSpan | CalendarProblem)[] {
  const found: (ReadSpan | CalendarProblem)[] = [];
  let event: { line: number; fields: Map<string, string> } | null = null;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const entry = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/i.exec(raw.trim());
    const [, name = "", value = ""] = entry ?? [];
    if (name.toUpperCase() === "BEGIN" && value === "VEVENT") event = { line: index + 1, fields: new Map() };
    else if (name.toUpperCase() === "END" && value === "VEVENT" && event) {
      found.push(eventOf(event.line, event.fields));
      event = null;
    } else event?.fields.set(name.toUpperCase(), value.trim());
  }
  return found;
}

function eventOf(line: number, fields: ReadonlyMap<string, string>): ReadSpan | CalendarProblem {
  const summary = fields.get("SUMMARY") ?? "";
  const first = dayOf(fields.get("DTSTART"));
  if (first === null) return { line, code: "DATE_UNREADABLE", text: fields.get("DTSTART") ?? summary };
  const end = dayOf(fields.get("DTEND"));
  const kind = kindOfSummary(summary);
  if (kind === null) return { line, code: "KIND_UNKNOWN", text: summary.slice(0, 60) };
  const name = summary.replace(/[（(【[]?(休|班|放假|上班|补班|假期|调休)[）)】\]]?/g, "").trim();
  return { line, first, last: end === null || end <= first ? first : addDays(end, -1), kind, name };
}

function kindOfSummary(summary: string): CalendarDayKind | null {
  if (/班|work/i.test(summary)) return "MAKE_UP";
  return /休|假|holiday/i.test(summary) ? "HOLIDAY" : null;
}

function dayOf(text: string | undefined): CalendarDate | null {
  const match = /^(\d{4})(\d{2})(\d{2})/.exec(text ?? "");
  const date = match ? `${match[1]}-${match[2]}-${match[3]}` : "";
  return isCalendarDate(date) ? date : null;
}
