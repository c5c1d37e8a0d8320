import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ContactForm, SurveyMark } from "@/lib/domain/case-facts";
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

/** A case as the report and its annex name it, as it stood on the report's day. */
export interface ReportedCase {
  readonly handlingId: string;
  readonly number: string;
  readonly title: string;
  readonly topic: string;
  /** 主办单位, of a case the unit only helped with; null when it leads itself. */
  readonly leadUnit: string | null;
  readonly sectionId: string | null;
  /** 承办科室; null while none was assigned. */
  readonly section: string | null;
  /** 发文字号 of the last reply issued, or of the opinion sent to the lead unit. */
  readonly documentNo: string | null;
  readonly classCode: string | null;
  /** 办理结果 as the deputy rated it last. */
  readonly result: SurveyMark | null;
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
  /** In the order of their numbers. */
  readonly cases: readonly ReportedCase[];
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
  cases: readonly ReportedCase[],
  settings: RateSettings,
): ReportFigures {
  const { total, lead, coHandled, caseIds, topics, promisesKept, pointsAdopted } = rates;
  const { consultationBase, videoCountsWithReason, countBasicallySatisfied } = settings;
  const { satisfactionBase, satisfactionAxis } = settings;
  return {
    ...scope,
    ...counts,
    cases,
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
