import type { Context } from "@/lib/context/context";
import { dateInShanghai, earlierOf } from "@/lib/domain/calendar-date";
import { casesOfFigure } from "@/lib/queries/dashboard/cases-of-figure";
import type { CaseFilter } from "@/lib/schemas/case-filter";

/**
 * The handlings a list is narrowed to when its address names a figure; null when it names none. A day after today is read as today. Throws NOT_PERMITTED.
 */
export async function idsOfFilter(context: Context, filter: CaseFilter): Promise<readonly string[] | null> {
  const { figure, part, year, unit, section } = filter;
  if (figure === undefined || year === undefined) return null;
  const today = dateInShanghai(context.clock.now());
  const asOf = earlierOf(filter.asOf ?? today, today);
  return casesOfFigure(context, { year, asOf, unitId: unit, sectionId: section, figure, part });
}
