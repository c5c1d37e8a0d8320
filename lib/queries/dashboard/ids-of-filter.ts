import type { Context } from "@/lib/context/context";
import { dateInShanghai, earlierOf } from "@/lib/domain/calendar-date";
import { casesOfFigure } from "@/lib/queries/dashboard/cases-of-figure";
import { statesOfDay } from "@/lib/queries/dashboard/states-of-day";
import type { CaseFilter } from "@/lib/schemas/case-filter";

/**
 * The handlings a list is narrowed to when its address names a figure, or a state on an earlier day; null when it
 * names neither. A day after today is read as today. Throws NOT_PERMITTED.
 */
export async function idsOfFilter(context: Context, filter: CaseFilter): Promise<readonly string[] | null> {
  const { figure, part, year, unit, section, state } = filter;
  if (year === undefined) return null;
  const today = dateInShanghai(context.clock.now());
  const asOf = earlierOf(filter.asOf ?? today, today);
  const scope = { year, asOf, unitId: unit, sectionId: section };
  if (figure !== undefined) return casesOfFigure(context, { ...scope, figure, part });
  if (state === undefined || asOf === today) return null;
  const states = await statesOfDay(context, scope);
  return states.flatMap((each) => (each.state === state ? each.handlingId : []));
}
