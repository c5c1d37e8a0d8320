import { addDays, type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import type { Settings } from "@/lib/domain/setting-catalogue";

/** What gives cause to propose a supervision notice (督办), the gravest first. */
export const supervisionRules = [
  "OVERDUE",
  "DISSATISFIED",
  "PROMISE_OVERDUE",
  "NO_CONTACT_BEFORE_DRAFT",
  "DUE_SOON",
  "NO_PROGRESS",
] as const;
export type SupervisionRule = (typeof supervisionRules)[number];

export interface EarlierNotice {
  /** Null for a notice in the secretariat's own words. */
  readonly rule: SupervisionRule | null;
  readonly reason: string;
  readonly respondBy: CalendarDate;
}

/** What the rules need to know of a case. Every date is one of Asia/Shanghai. */
export interface SupervisedCase {
  /** The answer to the deputy or the lead unit is still owed. */
  readonly inWork: boolean;
  /** The section has it, and no draft is under way to be signed: later it waits for others. */
  readonly withSection: boolean;
  readonly answersDeputy: boolean;
  readonly dueOn: CalendarDate | null;
  /** A notice goes to the lead section; without one there is nobody to press. */
  readonly leadSectionId: string | null;
  /** The last day on which anything was recorded of the work: assignment, contact, progress, draft, decision. */
  readonly lastWorkOn: CalendarDate;
  /** The lead deputy was contacted in this round, or asked for no meeting. */
  readonly contacted: boolean;
  /** The first draft of this round; null while there is none. */
  readonly draftedOn: CalendarDate | null;
  /** The deputy was not satisfied that day with the round before this one. */
  readonly dissatisfiedOn: CalendarDate | null;
  /** The first day by which an open promise of a reply (承诺事项) is to be kept; null when none is open. */
  readonly promiseOverdueSince: CalendarDate | null;
  readonly earlier: readonly EarlierNotice[];
  readonly settings: Pick<Settings, "noProgressDays" | "lightOrangeDays">;
}

/** A notice proposed; `on` is the day it turns upon, `repeat` how many went before for the same reason. */
export interface NoticeProposal {
  readonly rule: SupervisionRule;
  readonly on: CalendarDate;
  readonly repeat: number;
}

/**
 * The notices that the rules propose for a case on a day, the gravest first. A rule is silent while the answer to its
 * own or to a graver notice on this case is not yet due; afterwards, with the cause still there, it proposes the next.
 */
export function proposalsOf(at: SupervisedCase, asOf: CalendarDate): NoticeProposal[] {
  if (at.leadSectionId === null) return [];
  return supervisionRules.flatMap((rule) => {
    const on = causeOf[rule](at, asOf);
    const before = at.earlier.filter((notice) => notice.rule === rule);
    const pending = at.earlier.some((notice) => notice.respondBy >= asOf && covers(notice.rule, rule));
    return on === null || pending ? [] : [{ rule, on, repeat: before.length }];
  });
}

/** Whether a notice asks for what another rule would ask again; one in the secretariat's words covers mere delay. */
function covers(issued: SupervisionRule | null, rule: SupervisionRule): boolean {
  // What an earlier reply promised is another matter than the work on the next.
  if (issued === "PROMISE_OVERDUE" || rule === "PROMISE_OVERDUE") return issued === rule;
  if (issued === null) return rule === "DUE_SOON" || rule === "NO_PROGRESS";
  return supervisionRules.indexOf(issued) <= supervisionRules.indexOf(rule);
}

type Cause = (at: SupervisedCase, asOf: CalendarDate) => CalendarDate | null;

const causeOf: Readonly<Record<SupervisionRule, Cause>> = {
  OVERDUE: ({ inWork, dueOn }, asOf) => (inWork && dueOn !== null && dueOn < asOf ? dueOn : null),
  DISSATISFIED: ({ inWork, dissatisfiedOn }, asOf) =>
    inWork && dissatisfiedOn !== null && dissatisfiedOn <= asOf ? dissatisfiedOn : null,
  PROMISE_OVERDUE: ({ promiseOverdueSince }, asOf) =>
    promiseOverdueSince !== null && promiseOverdueSince < asOf ? promiseOverdueSince : null,
  NO_CONTACT_BEFORE_DRAFT: ({ inWork, answersDeputy, contacted, draftedOn }) =>
    inWork && answersDeputy && !contacted ? draftedOn : null,
  DUE_SOON: ({ inWork, dueOn, settings }, asOf) => {
    if (!inWork || dueOn === null || dueOn < asOf) return null;
    return daysBetween(asOf, dueOn) <= settings.lightOrangeDays ? dueOn : null;
  },
  NO_PROGRESS: ({ withSection, lastWorkOn, settings }, asOf) =>
    withSection && addDays(lastWorkOn, settings.noProgressDays) <= asOf ? lastWorkOn : null,
};

/** 升级: none for the first notice, then the leader in charge, then the chief. */
export type Escalation = 0 | 1 | 2;

/**
 * How high the next notice on a case goes: by how many went before for the same reason, which is the same rule or,
 * in the secretariat's own words, the same text.
 */
export function escalationOf(
  earlier: readonly Pick<EarlierNotice, "rule" | "reason">[],
  next: Pick<EarlierNotice, "rule" | "reason">,
): Escalation {
  const same = earlier.filter(({ rule, reason }) =>
    next.rule === null ? rule === null && reason.trim() === next.reason.trim() : rule === next.rule,
  );
  if (same.length === 0) return 0;
  return same.length === 1 ? 1 : 2;
}

/** The rule of that name; null for another text and for none. */
export function readRule(text: string | null): SupervisionRule | null {
  return supervisionRules.find((rule) => rule === text) ?? null;
}
