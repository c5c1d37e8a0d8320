import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { SupervisionRule } from "@/lib/domain/supervision-rules";

/**
 * The reason as it stands in a notice that a rule proposed. A notice is an official paper and so in Chinese whatever
 * the reader's language; `on` is the day the rule turned upon.
 */
export function noticeReason(rule: SupervisionRule, on: CalendarDate): string {
  const date = inChinese(on);
  switch (rule) {
    case "OVERDUE":
      return `办理期限为${date}，现已超期。`;
    case "DISSATISFIED":
      return `代表于${date}表示不满意，须重新办理。`;
    case "PROMISE_OVERDUE":
      return `答复承诺事项应于${date}前完成，现已逾期。`;
    case "NO_CONTACT_BEFORE_DRAFT":
      return `${date}已起草答复，尚未与代表沟通。`;
    case "DUE_SOON":
      return `办理期限为${date}，即将到期。`;
    case "NO_PROGRESS":
      return `自${date}以来没有办理进展。`;
  }
}

/** Reason and demand of the notice that goes out by itself when the deputy is not satisfied again. */
export function dissatisfiedAgain(on: CalendarDate, roundNo: number, nextDueOn: CalendarDate) {
  return {
    reason: `代表于${inChinese(on)}对第${roundNo}轮办理结果仍不满意，报主要负责人督办。`,
    requirement: `请提出重新办理的措施，由主要负责人与代表当面沟通；第${roundNo + 1}轮答复期限为${inChinese(nextDueOn)}。`,
  };
}

function inChinese(date: CalendarDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
