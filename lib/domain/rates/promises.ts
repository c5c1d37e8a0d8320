import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseFacts } from "@/lib/domain/case-facts";
import { type PartFigure, tallyParts } from "@/lib/domain/rates/part-figure";

/**
 * 承诺兑现率: commitments kept ÷ commitments whose day has come by `asOf`, that day included; one kept late is
 * kept. Expects facts as of that day. Rule: 承诺事项台账 as kept for class B replies; the quotient is ours.
 */
export function promiseFigure(lead: readonly CaseFacts[], asOf: CalendarDate): PartFigure {
  return tallyParts(lead, ({ promises }) =>
    promises.filter(({ dueOn }) => dueOn <= asOf).map(({ keptOn }) => keptOn !== null),
  );
}
