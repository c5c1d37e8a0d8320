import type { Rates } from "@/lib/domain/rates";
import type { Figure } from "@/lib/domain/rates/figure";

/** The figures that are rates, in the order in which they are shown. */
export const rateNames = [
  "consultation",
  "inPerson",
  "contact",
  "reply",
  "onTime",
  "satisfaction",
  "strict",
  "firstRound",
  "attitude",
  "solved",
  "solvedOutright",
  "concluded",
  "disclosed",
] as const;
export type RateName = (typeof rateNames)[number];

/** Rates that count parts of cases, and lead to the cases they are parts of. */
export const partRateNames = ["promisesKept", "pointsAdopted"] as const;
export type PartRateName = (typeof partRateNames)[number];

/** Every figure that leads to its cases; the word stands in addresses. */
export const figureNames = ["total", "lead", "coHandled", ...partRateNames, ...rateNames] as const;
export type FigureName = (typeof figureNames)[number];

/** in: the numerator. out: the rest of the denominator. */
export type FigurePart = "in" | "out";

/** The rate of that name. */
export function rateOf(rates: Rates, name: RateName): Figure {
  switch (name) {
    case "strict":
    case "firstRound":
    case "attitude":
      return rates.satisfaction[name];
    case "solved":
    case "solvedOutright":
    case "concluded":
    case "disclosed":
      return rates.outcome[name];
    default:
      return rates[name];
  }
}

/** The handlings behind a figure; of a rate one part, or without `part` the whole denominator. */
export function idsOfFigure(rates: Rates, name: FigureName, part?: FigurePart): readonly string[] {
  switch (name) {
    case "total":
      return [...rates.caseIds.lead, ...rates.caseIds.coHandled];
    case "lead":
    case "coHandled":
      return rates.caseIds[name];
    default: {
      const { caseIds } = isPartRate(name) ? rates[name] : rateOf(rates, name);
      return part ? caseIds[part] : [...caseIds.in, ...caseIds.out];
    }
  }
}

function isPartRate(name: PartRateName | RateName): name is PartRateName {
  return partRateNames.some((each) => each === name);
}
