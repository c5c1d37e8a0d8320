import type { Context } from "@/lib/context/context";
import { loadWorkingCalendar } from "@/lib/data/calendar";
import { findDueMoves } from "@/lib/data/calendar-year/due-moves";
import { dayChanges, type NewCalendarYear, withCalendarYear } from "@/lib/domain/calendar/calendar-change";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/**
 * What taking in a year's calendar would do: the days that become different and what moves on open cases, which are
 * named only to whoever may read cases. Nothing is written. Throws NOT_PERMITTED.
 */
export async function previewCalendar({ actor, db }: Context, added: NewCalendarYear) {
  if (!canGenerally(actor, "import-calendar")) throw notPermitted();
  const before = await loadWorkingCalendar(db);
  const after = withCalendarYear(before, added);
  const moves = await findDueMoves(db, before, after);
  return {
    changes: dayChanges(before, after),
    cases: moves.filter(({ notice }) => notice === null).length,
    notices: moves.filter(({ notice }) => notice !== null).length,
    moves: canGenerally(actor, "read-cases") ? moves : [],
  };
}

export type CalendarPreview = Awaited<ReturnType<typeof previewCalendar>>;
