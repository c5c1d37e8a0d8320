import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseFacts } from "@/lib/domain/case-facts";
import { type CaseSets, caseSets } from "@/lib/domain/rates/case-sets";
import { type ContactFigures, contactFigures } from "@/lib/domain/rates/contact-figures";
import { factsAsOf } from "@/lib/domain/rates/facts-as-of";
import type { Figure } from "@/lib/domain/rates/figure";
import { type OutcomeFigures, outcomeFigures, pointsAdopted } from "@/lib/domain/rates/outcome-figures";
import type { PartFigure } from "@/lib/domain/rates/part-figure";
import { promiseFigure } from "@/lib/domain/rates/promises";
import { onTimeFigure, replyFigure } from "@/lib/domain/rates/reply-figures";
import { type Satisfaction, satisfactionFigure } from "@/lib/domain/rates/satisfaction";
import { type TopicShare, topicShares } from "@/lib/domain/rates/topics";
import type { Settings } from "@/lib/domain/setting-catalogue";

export type RateSettings = Pick<
  Settings,
  | "consultationBase"
  | "videoCountsWithReason"
  | "countBasicallySatisfied"
  | "satisfactionBase"
  | "satisfactionAxis"
>;

/** Every figure of a set of cases on one day. Counts are of handlings: one suggestion once for each unit. */
export interface Rates extends ContactFigures {
  readonly total: number;
  readonly lead: number;
  readonly coHandled: number;
  readonly caseIds: { readonly lead: readonly string[]; readonly coHandled: readonly string[] };
  readonly topics: readonly TopicShare[];
  /** 办理回复率 */
  readonly reply: Figure;
  /** 按时办复率 */
  readonly onTime: Figure;
  /** 满意率 */
  readonly satisfaction: Satisfaction;
  /** 承诺兑现率, of commitments and not of cases */
  readonly promisesKept: PartFigure;
  /** 解决率, 办结率, 答复公开率 */
  readonly outcome: OutcomeFigures;
  /** 采纳率, of the deputy's points and not of cases */
  readonly pointsAdopted: PartFigure;
}

/**
 * The figures of these cases as known at the end of the day `asOf` (Asia/Shanghai): nothing dated later
 * counts. 参阅 is passed over; leave out cases that were returned, withdrawn or belong to outside units.
 */
export function computeRates(cases: readonly CaseFacts[], asOf: CalendarDate, settings: RateSettings): Rates {
  const sets = setsAsOf(cases, asOf);
  const consultationBase = settings.consultationBase === "LEAD" ? sets.lead : sets.eligible;
  return {
    total: sets.eligible.length,
    lead: sets.lead.length,
    coHandled: sets.coHandled.length,
    caseIds: { lead: ids(sets.lead), coHandled: ids(sets.coHandled) },
    topics: topicShares(sets.eligible),
    ...contactFigures(consultationBase, settings),
    reply: replyFigure(sets.eligible),
    onTime: onTimeFigure(sets.eligible, asOf),
    satisfaction: satisfactionFigure(sets.lead, settings),
    promisesKept: promiseFigure(sets.lead, asOf),
    outcome: outcomeFigures(sets.lead),
    pointsAdopted: pointsAdopted(sets.lead),
  };
}

/** The eligible cases of that day, each with only what was known then. */
export function setsAsOf(cases: readonly CaseFacts[], asOf: CalendarDate): CaseSets {
  return caseSets(cases.flatMap((facts) => factsAsOf(facts, asOf) ?? []));
}

function ids(cases: readonly CaseFacts[]): string[] {
  return cases.map(({ handlingId }) => handlingId);
}
