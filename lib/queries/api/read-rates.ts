import type { Context } from "@/lib/context/context";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { type Figure, roundRate } from "@/lib/domain/rates/figure";
import { loadFigures } from "@/lib/queries/dashboard/load-figures";
import type { RatesQuery } from "@/lib/schemas/api/rates-query";

/**
 * The rates of a year on a day (today unless named), as machines are given them: rates between 0 and 1 to four
 * decimals, null with nothing to divide by. An overseer gets all units unless one is named.
 * Throws NOT_PERMITTED; INVALID for a day after today.
 */
export async function readRates(context: Context, query: RatesQuery) {
  const asOf = query.asOf ?? dateInShanghai(context.clock.now());
  const { rates } = await loadFigures(context, { year: query.year, asOf, unitId: query.unit });
  const { satisfaction } = rates;
  return {
    year: query.year,
    asOf,
    suggestions: { total: rates.total, lead: rates.lead, coHandled: rates.coHandled },
    topics: rates.topics.map(({ topic, count, share }) => ({ topic, count, share: roundRate(share) })),
    consultation: plain(rates.consultation),
    inPerson: plain(rates.inPerson),
    contact: plain(rates.contact),
    reply: plain(rates.reply),
    onTime: plain(rates.onTime),
    satisfaction: { ...plain(satisfaction), returned: satisfaction.returned, of: satisfaction.of },
  };
}

function plain({ numerator, denominator, rate }: Figure) {
  return { numerator, denominator, rate: roundRate(rate) };
}
