import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { HandlingRole } from "@/lib/domain/case-facts";
import { byNumber, compareNumbers } from "@/lib/domain/case-number";

/** Whose documents a sheet lists: one year's of one body, since their words and numbers differ. */
export interface AllocationOf {
  readonly year: number;
  readonly source: "NPC" | "CPPCC";
}

/** A line of the allocation sheet (分工表): who hands in, who handles, who answers for it, by when. */
export interface AllocationRow {
  readonly handlingId: string;
  readonly session: string;
  readonly number: string;
  readonly title: string;
  readonly leadSponsor: string;
  /** “等N人”: how many the paper says, when only some are named; null otherwise. */
  readonly statedCount: number | null;
  readonly coSponsors: readonly string[];
  readonly phone: string;
  readonly role: HandlingRole;
  readonly leadUnit: string;
  readonly coUnits: readonly string[];
  /** The lead section; null while the case is not assigned. */
  readonly leadSection: string | null;
  readonly assisting: readonly { readonly section: string; readonly dueOn: CalendarDate | null }[];
  readonly leaders: readonly string[];
  readonly deliveredOn: CalendarDate | null;
  /** As the case was handed over: what moved it later is no part of the sheet. */
  readonly dueOn: CalendarDate | null;
  /** The date now in force, where it is another. */
  readonly movedTo: CalendarDate | null;
}

/** The sheet in the order of the sessions and numbers, 9 before 10. */
export function inSheetOrder(rows: readonly AllocationRow[]): AllocationRow[] {
  return [...rows].sort((a, b) => compareNumbers(a.session, b.session) || byNumber(a, b));
}
