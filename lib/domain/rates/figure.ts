import type { CaseFacts } from "@/lib/domain/case-facts";

/** Why a case that belongs to a figure's set stands in neither its numerator nor its denominator. */
export const leftOutReasons = [
  "WAIVED",
  "NOT_YET_DUE",
  "NO_DUE_DATE",
  "NOT_REPLIED",
  "NOT_RETURNED",
  "NOT_PUBLIC",
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** IN: numerator and denominator. OUT: denominator only. A reason: neither. */
export type Verdict = "IN" | "OUT" | LeftOutReason;

/** A rate with exactly the cases it was made of. */
export interface Figure {
  readonly numerator: number;
  readonly denominator: number;
  /** Between 0 and 1, not rounded; null when there is nothing to divide by. */
  readonly rate: number | null;
  readonly caseIds: { readonly in: readonly string[]; readonly out: readonly string[] };
  readonly leftOut: readonly { readonly handlingId: string; readonly reason: LeftOutReason }[];
}

/** Counts the verdicts on a set of cases, each case once. */
export function tally(cases: readonly CaseFacts[], judge: (facts: CaseFacts) => Verdict): Figure {
  const counted: string[] = [];
  const missed: string[] = [];
  const leftOut: { handlingId: string; reason: LeftOutReason }[] = [];
  for (const facts of cases) {
    const verdict = judge(facts);
    if (verdict === "IN") counted.push(facts.handlingId);
    else if (verdict === "OUT") missed.push(facts.handlingId);
    else leftOut.push({ handlingId: facts.handlingId, reason: verdict });
  }
  const denominator = counted.length + missed.length;
  return {
    numerator: counted.length,
    denominator,
    rate: divide(counted.length, denominator),
    caseIds: { in: counted, out: missed },
    leftOut,
  };
}

/** The quotient, or null when there is nothing to divide by: an empty set is never 100%. */
export function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/**
 * The rate to four decimals, as the interface for machines gives it. Rounding never claims more than is true:
 * only a full rate becomes 1, only an empty one 0.
 */
export function roundRate(rate: number | null): number | null {
  if (rate === null || rate === 0 || rate === 1) return rate;
  return Math.min(0.9999, Math.max(0.0001, Math.round(rate * 10_000) / 10_000));
}
