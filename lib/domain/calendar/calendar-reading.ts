import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CalendarDay, CalendarDayKind } from "@/lib/domain/working-days";

/** A day read from a list, with the line it stands in, counted from 1. */
export interface ReadDay extends CalendarDay {
  readonly line: number;
}

export const calendarProblemCodes = [
  "LINE_UNREADABLE",
  "DATE_UNREADABLE",
  "KIND_UNKNOWN",
  "RANGE_TOO_LONG",
  "OTHER_YEAR",
  "TWICE",
  "MAKE_UP_ON_WEEKDAY",
  "NO_DAYS",
] as const;
export type CalendarProblemCode = (typeof calendarProblemCodes)[number];

/** What is wrong with a line; `text` is the piece of it that is meant. */
export interface CalendarProblem {
  readonly line: number;
  readonly code: CalendarProblemCode;
  readonly text: string;
}

export interface CalendarReading {
  readonly days: readonly ReadDay[];
  readonly problems: readonly CalendarProblem[];
}

/** A span of days of one kind, before it is laid out day by day. */
export interface ReadSpan {
  readonly line: number;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly kind: CalendarDayKind;
  readonly name: string;
}
