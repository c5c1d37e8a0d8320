import type { Context } from "@/lib/context/context";
import { type FigureName, type FigurePart, idsOfFigure } from "@/lib/domain/rates/figure-cases";
import { type FigureScope, loadFigures } from "@/lib/queries/dashboard/load-figures";

export interface FigureQuestion extends FigureScope {
  readonly figure: FigureName;
  /** in: the numerator; out: the rest of the denominator; left out: both. Counts have no parts. */
  readonly part?: FigurePart | undefined;
}

/** The ids of exactly those handlings a figure was made of. Throws what `loadFigures` throws. */
export async function casesOfFigure(context: Context, question: FigureQuestion): Promise<readonly string[]> {
  const { figure, part, ...scope } = question;
  const { rates } = await loadFigures(context, scope);
  return idsOfFigure(rates, figure, part);
}
