import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseFacts } from "@/lib/domain/case-facts";
import { divide } from "@/lib/domain/rates/figure";

/** A rate that counts commitments, with the cases they were made in. */
export interface PromiseFigure {
  readonly numerator: number;
  readonly denominator: number;
  /** Between 0 and 1, not rounded; null when nothing was due. */
  readonly rate: number | null;
  /** in: cases all of whose commitments due were kept. out: cases with one that was not. */
  readonly caseIds: { readonly in: readonly string[]; readonly out: readonly string[] };
}

/**
 * 承诺兑现率: commitments kept ÷ commitments whose day has come by `asOf`, that day included; one kept late is
 * kept. Expects facts as of that day. Rule: 承诺事项台账 as kept for class B replies; the quotient is ours.
 */
export function promiseFigure(lead: readonly CaseFacts[], asOf: CalendarDate): PromiseFigure {
  const due = lead.map(({ handlingId, promises }) => ({
    handlingId,
    kept: promises.filter(({ dueOn }) => dueOn <= asOf).map(({ keptOn }) => keptOn !== null),
  }));
  const concerned = due.filter(({ kept }) => kept.length > 0);
  const all = concerned.flatMap(({ kept }) => kept);
  const numerator = all.filter(Boolean).length;
  return {
    numerator,
    denominator: all.length,
    rate: divide(numerator, all.length),
    caseIds: {
      in: concerned.filter(({ kept }) => kept.every(Boolean)).map(({ handlingId }) => handlingId),
      out: concerned.filter(({ kept }) => !kept.every(Boolean)).map(({ handlingId }) => handlingId),
    },
  };
}
