import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ContactForm } from "@/lib/domain/case-facts";
import type { RateSettings, Rates } from "@/lib/domain/rates";
import type { Figure } from "@/lib/domain/rates/figure";
import { type RateName, rateNames, rateOf } from "@/lib/domain/rates/figure-cases";
import type { PartFigure } from "@/lib/domain/rates/part-figure";
import type { TopicShare } from "@/lib/domain/rates/topics";

/** What a report counts beside the rates. */
export interface ReportCounts {
  /** 满意, 基本满意 and 不满意 of the last surveys, by the result. */
  readonly marks: { readonly satisfied: number; readonly basically: number; readonly dissatisfied: number };
  /** 承诺事项 whose day passed by the report's day and of which nothing was settled. */
  readonly promisesOverdue: number;
  /** How the deputies were contacted, the most frequent form first. */
  readonly contacts: readonly { readonly form: ContactForm; readonly count: number }[];
  readonly noticesIssued: number;
  readonly lookBacksDone: number;
  /** 承办科室: sections that led a case. */
  readonly sections: number;
}

/** Everything an annual report says in figures, with the cases behind them: what issuing freezes. */
export interface ReportFigures extends ReportCounts {
  readonly unit: string;
  /** The session's year. */
  readonly year: number;
  readonly source: "NPC" | "CPPCC";
  /** As of the end of this day, Asia/Shanghai. */
  readonly asOf: CalendarDate;
  readonly total: number;
  readonly lead: number;
  readonly coHandled: number;
  readonly caseIds: Rates["caseIds"];
  readonly topics: readonly TopicShare[];
  readonly rates: Readonly<Record<RateName, Figure>>;
  readonly promisesKept: PartFigure;
  readonly pointsAdopted: PartFigure;
  /** Surveys returned, of those that are due. */
  readonly returned: number;
  readonly of: number;
  /** The definitions by which the rates were counted. */
  readonly definitions: RateSettings;
}

export type ReportScope = Pick<ReportFigures, "unit" | "year" | "source" | "asOf">;

/** The report's figures from the rates of its cases and what is counted beside them. */
export function reportFigures(
  scope: ReportScope,
  rates: Rates,
  counts: ReportCounts,
  settings: RateSettings,
): ReportFigures {
  const { total, lead, coHandled, caseIds, topics, promisesKept, pointsAdopted } = rates;
  const { consultationBase, videoCountsWithReason, countBasicallySatisfied } = settings;
  const { satisfactionBase, satisfactionAxis } = settings;
  return {
    ...scope,
    ...counts,
    ...{ total, lead, coHandled, caseIds, topics, promisesKept, pointsAdopted },
    rates: Object.fromEntries(rateNames.map((name) => [name, figureOf(rates, name)])) as Record<
      RateName,
      Figure
    >,
    returned: rates.satisfaction.returned,
    of: rates.satisfaction.of,
    definitions: {
      ...{ consultationBase, videoCountsWithReason, countBasicallySatisfied },
      ...{ satisfactionBase, satisfactionAxis },
    },
  };
}

/** The figure alone: the satisfaction rate carries others beside it, which have names of their own. */
function figureOf(rates: Rates, name: RateName): Figure {
  const { numerator, denominator, rate, caseIds, leftOut } = rateOf(rates, name);
  return { numerator, denominator, rate, caseIds, leftOut };
}
