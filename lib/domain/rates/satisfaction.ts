import type { CaseFacts, SurveyFact, SurveyMark } from "@/lib/domain/case-facts";
import { type Figure, tally, type Verdict } from "@/lib/domain/rates/figure";
import type { Settings } from "@/lib/domain/setting-catalogue";

export interface Satisfaction extends Figure {
  /** 回收: cases whose lead deputy has returned a survey, of the cases whose reply has gone out. */
  readonly returned: number;
  readonly of: number;
  /** 满意 alone. */
  readonly strict: Figure;
  /** 初次办理满意率: the survey on the first reply. */
  readonly firstRound: Figure;
  /** The same surveys by the axis 办理态度. */
  readonly attitude: Figure;
}

type SatisfactionSettings = Pick<
  Settings,
  "countBasicallySatisfied" | "satisfactionBase" | "satisfactionAxis"
>;

interface Question {
  readonly surveyOf: (facts: CaseFacts) => SurveyFact | null;
  readonly axis: (survey: SurveyFact) => SurveyMark;
  readonly accepted: readonly SurveyMark[];
}

/**
 * 满意率 of the cases answered to the deputy: (满意 + 基本满意) ÷ returned surveys, by the result. What counts
 * is the lead deputy's last survey. 不满意 opens a new round at once, so it counts against the rate until a
 * survey on the new reply takes its place; otherwise no dissatisfaction could ever show.
 * Rule: returned only, 四川2016; 基本满意 counted, 通州2015; result apart from attitude, 宜州2020; the first
 * survey apart, as 某市2023's 初次办理满意率. With the base ALL a survey not returned counts as not satisfied.
 */
export function satisfactionFigure(lead: readonly CaseFacts[], settings: SatisfactionSettings): Satisfaction {
  const accepted: SurveyMark[] = settings.countBasicallySatisfied
    ? ["SATISFIED", "BASICALLY_SATISFIED"]
    : ["SATISFIED"];
  const chosenAxis = (survey: SurveyFact) =>
    settings.satisfactionAxis === "RESULT" ? survey.result : survey.attitude;
  const count = (question: Question) =>
    tally(lead, (facts) => judge(facts, question, settings.satisfactionBase));
  const main: Question = { surveyOf: lastSurvey, axis: chosenAxis, accepted };
  return {
    ...count(main),
    returned: lead.filter((facts) => lastSurvey(facts) !== null).length,
    of: lead.filter((facts) => facts.issues.length > 0 || lastSurvey(facts) !== null).length,
    strict: count({ ...main, accepted: ["SATISFIED"] }),
    firstRound: count({ ...main, surveyOf: firstSurvey }),
    attitude: count({ ...main, axis: ({ attitude }) => attitude }),
  };
}

function judge(facts: CaseFacts, question: Question, base: Settings["satisfactionBase"]): Verdict {
  const survey = question.surveyOf(facts);
  if (survey) return question.accepted.includes(question.axis(survey)) ? "IN" : "OUT";
  if (base === "ALL") return "OUT";
  return facts.issues.length > 0 ? "NOT_RETURNED" : "NOT_REPLIED";
}

/** The lead deputy's survey of the last round that has one. */
export function lastSurvey(facts: CaseFacts): SurveyFact | null {
  let last: SurveyFact | null = null;
  for (const survey of facts.surveys) {
    if (survey.byLeadDeputy && (last === null || survey.roundNo > last.roundNo)) last = survey;
  }
  return last;
}

function firstSurvey(facts: CaseFacts): SurveyFact | null {
  return facts.surveys.find(({ roundNo, byLeadDeputy }) => byLeadDeputy && roundNo === 1) ?? null;
}
