import { dayWords, percentWords } from "@/lib/domain/annual-report/figure-words";
import type { ReportedCase, ReportFigures } from "@/lib/domain/annual-report/report-figures";
import { contactWords } from "@/lib/domain/contact-words";
import type { RateName } from "@/lib/domain/rates/figure-cases";

/** Says a figure in the words of the report. */
type Field = (figures: ReportFigures) => string;

const count =
  (of: (figures: ReportFigures) => number): Field =>
  (figures) =>
    String(of(figures));
const rate =
  (name: RateName): Field =>
  ({ rates }) =>
    percentWords(rates[name].rate);

/**
 * The live fields (实时字段) of an annual report, by the word that stands in double braces: {{办复率}}. What a
 * sentence claims of all cases is a field too, so that it says 全部 and 均为100% only when that is so.
 */
export const liveFields: Readonly<Record<string, Field>> = {
  年度: count(({ year }) => year),
  单位: ({ unit }) => unit,
  办件名称: ({ source }) => (source === "NPC" ? "人大建议" : "政协提案"),
  代表称谓: ({ source }) => (source === "NPC" ? "代表" : "委员"),
  截止日期: ({ asOf }) => dayWords(asOf),
  办理件数: count(({ total }) => total),
  主办件数: count(({ lead }) => lead),
  协办件数: count(({ coHandled }) => coHandled),
  主要领域: ({ topics }) => topics.slice(0, 2).map(topicWords).join("、") || "—",
  首要领域: ({ topics: [first] }) => (first ? topicWords(first) : "—"),
  首要领域占比: ({ topics: [first] }) => percentWords(first?.share ?? null),
  已办复件数: count(({ rates }) => rates.reply.numerator),
  在办件数: count(({ rates }) => rates.reply.denominator - rates.reply.numerator),
  办结情况: completionWords,
  三率: threeRates,
  面商率: rate("consultation"),
  当面率: rate("inPerson"),
  沟通率: rate("contact"),
  办复率: rate("reply"),
  按时办复率: rate("onTime"),
  满意率: rate("satisfaction"),
  满意率不含基本满意: rate("strict"),
  初次满意率: rate("firstRound"),
  态度满意率: rate("attitude"),
  解决率: rate("solved"),
  办结率: rate("concluded"),
  公开率: rate("disclosed"),
  承诺兑现率: ({ promisesKept }) => percentWords(promisesKept.rate),
  采纳率: ({ pointsAdopted }) => percentWords(pointsAdopted.rate),
  当面沟通件数: count(({ rates }) => rates.inPerson.numerator),
  逾期件数: count(({ rates }) => rates.onTime.denominator - rates.onTime.numerator),
  应收征询表: count(({ of }) => of),
  收回征询表: count(({ returned }) => returned),
  满意件数: count(({ marks }) => marks.satisfied),
  基本满意件数: count(({ marks }) => marks.basically),
  不满意件数: count(({ marks }) => marks.dissatisfied),
  到期承诺数: count(({ promisesKept }) => promisesKept.denominator),
  兑现承诺数: count(({ promisesKept }) => promisesKept.numerator),
  逾期承诺数: count(({ promisesOverdue }) => promisesOverdue),
  督办份数: count(({ noticesIssued }) => noticesIssued),
  回头看件数: count(({ lookBacksDone }) => lookBacksDone),
  承办科室数: count(({ sections }) => sections),
  沟通情况: ({ contacts }) =>
    contacts.length === 0
      ? "暂无沟通记录"
      : contacts.map(({ form, count: times }) => `${contactWords[form]}${times}次`).join("、"),
};

function topicWords({ topic }: { readonly topic: string }): string {
  return topic === "" ? "其他" : topic;
}

/** 已全部办理完毕 only when every eligible case is. */
function completionWords({ source, total, rates: { reply } }: ReportFigures): string {
  const name = source === "NPC" ? "人大建议" : "政协提案";
  if (total === 0) return `尚无${name}交办`;
  const open = reply.denominator - reply.numerator;
  return open === 0 ? `${total}件${name}已全部办理完毕` : `已办复${reply.numerator}件，正在办理${open}件`;
}

/** 均为100% only when all three are. */
function threeRates({ source, rates: { consultation, reply, satisfaction } }: ReportFigures): string {
  const who = source === "NPC" ? "代表" : "委员";
  const names = `与${who}面商率、办理回复率、${who}满意率`;
  const three = [consultation, reply, satisfaction].map((figure) => figure.rate);
  if (three.every((each) => each === 1)) return `${names}均为100%`;
  return `${names}分别为${three.map(percentWords).join("、")}`;
}

/** What is said of one case: {{第101号文号}}. */
export const caseFields: Readonly<Record<string, (of: ReportedCase) => string>> = {
  标题: ({ title }) => title,
  文号: ({ documentNo }) => documentNo ?? "尚未答复",
  类别: ({ classCode }) => (classCode === null ? "—" : `${classCode}类`),
  主办单位: ({ leadUnit }) => leadUnit ?? "—",
};

/** The name of a case's live field: 第101号文号. */
export function caseFieldName({ number }: Pick<ReportedCase, "number">, field: string): string {
  return `第${number}号${field}`;
}

const FIELD = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** The text with its live fields said by the figures; a field that isn't known stays as it was typed. */
export function fillFields(text: string, figures: ReportFigures): string {
  return text.replace(FIELD, (whole, name: string) => sayField(name, figures) ?? whole);
}

/** The fields named in the text that a report of these figures does not have, in the order in which they stand. */
export function unknownFields(text: string, figures: ReportFigures): string[] {
  const named = [...text.matchAll(FIELD)].map(([, name]) => name ?? "");
  return [...new Set(named.filter((name) => sayField(name, figures) === null))];
}

function sayField(name: string, figures: ReportFigures): string | null {
  if (Object.hasOwn(liveFields, name)) return liveFields[name]?.(figures) ?? null;
  for (const [field, say] of Object.entries(caseFields)) {
    if (!name.endsWith(field)) continue;
    const of = figures.cases.find((each) => caseFieldName(each, field) === name);
    if (of) return say(of);
  }
  return null;
}
