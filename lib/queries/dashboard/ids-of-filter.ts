import type { Context } from "@/lib/context/context";
import { type CalendarDate, dateInShanghai, earlierOf, isCalendarDate } from "@/lib/domain/calendar-date";
import { isFigureName } from "@/lib/domain/rates/figure-cases";
import { casesOfFigure } from "@/lib/queries/dashboard/cases-of-figure";
import type { CaseFilter } from "@/lib/schemas/case-filter";

/**
 * The handlings a list is narrowed to when its address names a figure; null when it names none, or one that
 * is not known. A day after today is read as today. Throws NOT_PERMITTED.
 */
export async function idsOfFilter(context: Context, filter: CaseFilter): Promise<readonly string[] | null> {
  const { figure, part, year, unit, section } = filter;
  if (!isFigureName(figure) || year === undefined) return null;
  const asOf = dayAsked(filter.asOf, dateInShanghai(context.clock.now()));
  return casesOfFigure(context, { year, asOf, unitId: unit, sectionId: section, figure, part });
}

function dayAsked(text: string | undefined, today: CalendarDate): CalendarDate {
  return isCalendarDate(text) ? earlierOf(text, today) : today;
}
