import type { ReportFigures } from "@/lib/domain/annual-report/report-figures";
import { type FigureName, partRateNames, rateNames } from "@/lib/domain/rates/figure-cases";

/** A figure of a report: a count has no denominator. */
export interface ShownFigure {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly rate: number | null;
}

const countNames = ["total", "lead", "coHandled"] as const;

export interface FigureDifference {
  readonly name: FigureName;
  readonly frozen: ShownFigure;
  /** Counted again of the report's own day, from what the books say now. */
  readonly again: ShownFigure;
  /** Of today. */
  readonly now: ShownFigure;
  /** Whether what the books say of the report's day is no longer what it said. */
  readonly corrected: boolean;
}

/** An issued report's figures beside the same ones counted again, in the order of the dashboard. */
export function figureDifferences(
  frozen: ReportFigures,
  again: ReportFigures,
  now: ReportFigures,
): FigureDifference[] {
  return [...countNames, ...rateNames, ...partRateNames].map((name) => {
    const [first, second, third] = [frozen, again, now].map((each) => figureNamed(each, name));
    if (!first || !second || !third) throw new TypeError(`No figure: ${name}`);
    const corrected = first.numerator !== second.numerator || first.denominator !== second.denominator;
    return { name, frozen: first, again: second, now: third, corrected };
  });
}

function figureNamed(figures: ReportFigures, name: FigureName): ShownFigure {
  switch (name) {
    case "total":
    case "lead":
    case "coHandled":
      return { numerator: figures[name], denominator: null, rate: null };
    case "promisesKept":
    case "pointsAdopted":
      return figures[name];
    default:
      return figures.rates[name];
  }
}
