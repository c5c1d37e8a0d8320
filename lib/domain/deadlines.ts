import { addDays, addMonths, type CalendarDate, daysBetween, laterOf } from "./calendar-date";
import type { Settings } from "./setting-catalogue";
import { addWorkingDays, nextWorkingDay, type WorkingCalendar, type WorkingDate } from "./working-days";

export type DueRole = "SOLE" | "LEAD" | "SEPARATE" | "CO" | "REFERENCE";

/** 延期: the assigning body allowed this date on that day. */
export interface ApprovedExtension {
  readonly approvedOn: CalendarDate;
  readonly dueOn: CalendarDate;
}

/** Days that do not count: from `from` up to the day before `until`; null while it lasts. */
export interface Suspension {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

export interface DueQuestion {
  readonly deliveredOn: CalendarDate | null;
  readonly role: DueRole;
  readonly settings: Pick<Settings, "replyMonths" | "opinionMonths" | "rollToWorkingDay">;
  /** The date the assigning body printed on the item, which overrides the months. */
  readonly givenDueOn?: CalendarDate | null;
  readonly extensions?: readonly ApprovedExtension[];
  readonly suspensions?: readonly Suspension[];
  readonly calendar: WorkingCalendar;
  readonly asOf: CalendarDate;
}

export interface EffectiveDue {
  readonly dueOn: CalendarDate | null;
  /** RULE: counted in months. GIVEN: printed on the item. EXTENDED: by approval. NONE: nothing is due. */
  readonly basis: "RULE" | "GIVEN" | "EXTENDED" | "NONE";
  /** The date without extensions and suspensions. */
  readonly originalDueOn: CalendarDate | null;
  readonly suspendedDays: number;
  readonly provisional: boolean;
}

/**
 * By when a suggestion of the time between sessions (闭会期间) is to be assigned, counted in working days from its
 * delivery; null for one of a session, or whose delivery is unknown.
 */
export function assignBy(
  { inSession, deliveredOn }: { readonly inSession: boolean; readonly deliveredOn: CalendarDate | null },
  settings: Pick<Settings, "outOfSessionAssignWorkingDays">,
  calendar: WorkingCalendar,
): CalendarDate | null {
  if (inSession || deliveredOn === null) return null;
  return addWorkingDays(calendar, deliveredOn, settings.outOfSessionAssignWorkingDays).date;
}

export type ExtensionProblem = "NOT_LATER_THAN_DUE" | "BEYOND_MAXIMUM" | "ALREADY_OVERDUE";

/**
 * When the reply (or, of a co-handler, the opinion) is due as known at the end of the day `asOf`. Extensions
 * count from the day of approval, the last approved wins; suspended days after it, and before the due date
 * had passed, are added. A reference item and an item with no known date owe nothing by any day.
 * Rule: 代表法, three months from 交办; a co-handler's month is 宁波's and 福建's; a local fixed date overrides.
 */
export function effectiveDue(question: DueQuestion): EffectiveDue {
  const original = originalDue(question);
  if (original === null) {
    return { dueOn: null, basis: "NONE", originalDueOn: null, suspendedDays: 0, provisional: false };
  }
  const extension = lastExtension(question.extensions ?? [], question.asOf);
  const start = extension?.approvedOn ?? question.deliveredOn;
  const base = extension?.dueOn ?? original.date;
  const suspended = suspendedDays(question.suspensions ?? [], start, base, question.asOf);
  const counted = addDays(base, suspended);
  const due = question.settings.rollToWorkingDay
    ? nextWorkingDay(question.calendar, counted)
    : { date: counted, provisional: false };
  return {
    dueOn: due.date,
    basis: extension === null ? original.basis : "EXTENDED",
    originalDueOn: original.date,
    suspendedDays: suspended,
    provisional: due.provisional,
  };
}

/** The last date any extension may reach. Rule: 代表法, six months from 交办 at the most. */
export function latestAllowedDue(
  deliveredOn: CalendarDate,
  settings: Pick<Settings, "maxReplyMonths">,
): CalendarDate {
  return addMonths(deliveredOn, settings.maxReplyMonths);
}

/** Why the due date may not be moved to `requestedDueOn` on the day `asOf`; empty if it may. */
export function extensionProblems(
  request: {
    readonly deliveredOn: CalendarDate;
    readonly dueOn: CalendarDate;
    readonly requestedDueOn: CalendarDate;
  },
  settings: Pick<Settings, "maxReplyMonths">,
  asOf: CalendarDate,
): readonly ExtensionProblem[] {
  const problems: ExtensionProblem[] = [];
  if (request.requestedDueOn <= request.dueOn) problems.push("NOT_LATER_THAN_DUE");
  if (request.requestedDueOn > latestAllowedDue(request.deliveredOn, settings))
    problems.push("BEYOND_MAXIMUM");
  if (asOf > request.dueOn) problems.push("ALREADY_OVERDUE");
  return problems;
}

/** By when the deputy is asked to return the survey, in calendar days; passing it only reminds. */
export function surveyDue(sentOn: CalendarDate, settings: Pick<Settings, "surveyDays">): CalendarDate {
  return addDays(sentOn, settings.surveyDays);
}

/** 重办: when the next reply is due after the deputy was 不满意. */
export function rehandlingDue(
  dissatisfiedOn: CalendarDate,
  settings: Pick<Settings, "rehandlingMonths">,
): CalendarDate {
  return addMonths(dissatisfiedOn, settings.rehandlingMonths);
}

/** 督办通知: the day proposed for the section's answer, in working days after issue. */
export function supervisionResponseDue(
  issuedOn: CalendarDate,
  settings: Pick<Settings, "supervisionResponseWorkingDays">,
  calendar: WorkingCalendar,
): WorkingDate {
  return addWorkingDays(calendar, issuedOn, settings.supervisionResponseWorkingDays);
}

/** Calendar days from `asOf` to the due date: 0 on the day itself, negative once it has passed. */
export function daysLeft(dueOn: CalendarDate, asOf: CalendarDate): number {
  return daysBetween(asOf, dueOn);
}

/** Whether the due date had passed at the end of the day `asOf` with the thing still not done. */
export function isOverdue(
  dueOn: CalendarDate | null,
  doneOn: CalendarDate | null,
  asOf: CalendarDate,
): boolean {
  if (dueOn === null || asOf <= dueOn) return false;
  return doneOn === null || doneOn > asOf;
}

function originalDue(question: DueQuestion): { date: CalendarDate; basis: "RULE" | "GIVEN" } | null {
  const { deliveredOn, givenDueOn, role, settings, asOf } = question;
  if (role === "REFERENCE" || (deliveredOn !== null && deliveredOn > asOf)) return null;
  if (givenDueOn !== undefined && givenDueOn !== null) return { date: givenDueOn, basis: "GIVEN" };
  if (deliveredOn === null) return null;
  const months = role === "CO" ? settings.opinionMonths : settings.replyMonths;
  return { date: addMonths(deliveredOn, months), basis: "RULE" };
}

function lastExtension(
  extensions: readonly ApprovedExtension[],
  asOf: CalendarDate,
): ApprovedExtension | null {
  let last: ApprovedExtension | null = null;
  for (const extension of extensions) {
    if (extension.approvedOn > asOf) continue;
    if (last === null || extension.approvedOn >= last.approvedOn) last = extension;
  }
  return last;
}

function suspendedDays(
  suspensions: readonly Suspension[],
  start: CalendarDate | null,
  due: CalendarDate,
  asOf: CalendarDate,
): number {
  const dayAfter = addDays(asOf, 1);
  let days = 0;
  let countedTo = start;
  for (const { from, until } of [...suspensions].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const first = countedTo === null ? from : laterOf(from, countedTo);
    const end = until === null || until > dayAfter ? dayAfter : until;
    // A period already overdue cannot be suspended any more.
    if (end <= first || first > addDays(due, days)) continue;
    days += daysBetween(first, end);
    countedTo = end;
  }
  return days;
}
