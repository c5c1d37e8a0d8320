import type { Context } from "@/lib/context/context";
import { loadStatesOn } from "@/lib/data/state-rows";
import { dateInShanghai, earlierOf } from "@/lib/domain/calendar-date";
import { setsAsOf } from "@/lib/domain/rates";
import { casesOfFigure } from "@/lib/queries/dashboard/cases-of-figure";
import { loadFigures } from "@/lib/queries/dashboard/load-figures";
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
  const { eligible } = setsAsOf((await loadFigures(context, scope)).facts, asOf);
  const states = await loadStatesOn(
    context.db,
    eligible.map(({ handlingId }) => handlingId),
    asOf,
  );
  return states.flatMap((each) => (each.state === state ? each.handlingId : []));
}
