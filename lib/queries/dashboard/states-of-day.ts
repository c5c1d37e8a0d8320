import type { Context } from "@/lib/context/context";
import { loadStatesOn, type StateOnDay } from "@/lib/data/state-rows";
import { setsAsOf } from "@/lib/domain/rates";
import { type FigureScope, loadFigures } from "@/lib/queries/dashboard/load-figures";

/**
 * How the cases counted on a day stood at its end, by what was recorded until then. Throws what `loadFigures` throws.
 */
export async function statesOfDay(context: Context, scope: FigureScope): Promise<StateOnDay[]> {
  const { facts } = await loadFigures(context, scope);
  const { eligible } = setsAsOf(facts, scope.asOf);
  return loadStatesOn(
    context.db,
    eligible.map(({ handlingId }) => handlingId),
    scope.asOf,
  );
}
