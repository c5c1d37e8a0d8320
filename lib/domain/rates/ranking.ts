import type { Rates } from "@/lib/domain/rates";
import { type RateName, rateOf } from "@/lib/domain/rates/figure-cases";

/** The rates by which sections, topics and units are set side by side. */
export const comparedRates = [
  "consultation",
  "reply",
  "onTime",
  "satisfaction",
] as const satisfies readonly RateName[];
export type ComparedRate = (typeof comparedRates)[number];

export interface Ranked<Group> {
  readonly group: Group;
  /** From 1, equal rates alike; null where there are too few cases to compare, or nothing to divide by. */
  readonly rank: number | null;
}

/**
 * Groups by one rate, the highest first; those with fewer cases than `minimum` come last and without a rank, in the
 * order given. Rule: no ranking of units or sections on a handful of cases (评比 only 承办件数较多的单位).
 */
export function rankBy<Group extends { readonly rates: Rates }>(
  groups: readonly Group[],
  name: RateName,
  minimum: number,
): Ranked<Group>[] {
  const rate = ({ rates }: Group) => (rates.total < minimum ? null : rateOf(rates, name).rate);
  const ranked = groups
    .filter((group) => rate(group) !== null)
    .sort((one, other) => (rate(other) ?? 0) - (rate(one) ?? 0));
  return [
    ...ranked.map((group) => ({
      group,
      rank: 1 + ranked.findIndex((each) => rate(each) === rate(group)),
    })),
    ...groups.filter((group) => rate(group) === null).map((group) => ({ group, rank: null })),
  ];
}
