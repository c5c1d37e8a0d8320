import type { CaseFacts } from "@/lib/domain/case-facts";
import { divide } from "@/lib/domain/rates/figure";

/** A rate that counts parts of cases, such as commitments or points, with the cases they are parts of. */
export interface PartFigure {
  readonly numerator: number;
  readonly denominator: number;
  /** Between 0 and 1, not rounded; null when there was nothing to count. */
  readonly rate: number | null;
  /** in: cases all of whose parts were met. out: cases with one that was not. */
  readonly caseIds: { readonly in: readonly string[]; readonly out: readonly string[] };
}

/** Counts the parts of each case: true was met, false was not. */
export function tallyParts(
  cases: readonly CaseFacts[],
  partsOf: (facts: CaseFacts) => readonly boolean[],
): PartFigure {
  const concerned = cases
    .map((facts) => ({ handlingId: facts.handlingId, parts: partsOf(facts) }))
    .filter(({ parts }) => parts.length > 0);
  const all = concerned.flatMap(({ parts }) => parts);
  const numerator = all.filter(Boolean).length;
  const idsWhere = (whole: boolean) =>
    concerned.filter(({ parts }) => parts.every(Boolean) === whole).map(({ handlingId }) => handlingId);
  return {
    numerator,
    denominator: all.length,
    rate: divide(numerator, all.length),
    caseIds: { in: idsWhere(true), out: idsWhere(false) },
  };
}
