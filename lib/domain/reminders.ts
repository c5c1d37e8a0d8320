import type { Actor } from "@/lib/domain/actor";
import { addDays, type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import { surveyDue } from "@/lib/domain/deadlines";
import type { Settings } from "@/lib/domain/setting-catalogue";
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from "@/lib/domain/working-days";

/** What somebody is reminded of, the most pressing first. */
export const reminderStages = [
  "OVERDUE",
  "NOTICE_OVERDUE",
  "PART_OVERDUE",
  "DUE_ORANGE",
  "NOTICE_DUE",
  "PART_DUE",
  "CONTACT_MISSING",
  "DUE_YELLOW",
  "SURVEY_MISSING",
] as const;
export type ReminderStage = (typeof reminderStages)[number];

export type ReminderSettings = Pick<
  Settings,
  "lightYellowDays" | "lightOrangeDays" | "surveyDays" | "contactReminderDays" | "reminderIntervalDays"
>;

export interface ReminderNotice {
  readonly sectionId: string;
  readonly issuedOn: CalendarDate;
  readonly respondBy: CalendarDate;
  readonly answered: boolean;
}

/** What an assisting section has not handed in yet. */
export interface ReminderPart {
  readonly sectionId: string;
  readonly dueOn: CalendarDate;
}

/** What the reminders need to know of a case. Every date is one of Asia/Shanghai. */
export interface ReminderCase {
  readonly handlingId: string;
  readonly suggestionId: string;
  readonly number: string;
  readonly title: string;
  readonly unitId: string;
  /** WORKING until the answer is out, REPLIED while the deputy is asked, else CLOSED. */
  readonly phase: "WORKING" | "REPLIED" | "CLOSED";
  /** Whether this unit owes the deputy the answer, and so the contact and the survey. */
  readonly answersDeputy: boolean;
  readonly dueOn: CalendarDate | null;
  readonly leadSectionId: string | null;
  readonly assignedOn: CalendarDate | null;
  readonly leadDeputyId: string | null;
  /** The lead deputy was contacted in this round, or asked for no meeting. */
  readonly contacted: boolean;
  /** When this round's reply went out. */
  readonly repliedOn: CalendarDate | null;
  /** Supervision notices not closed. */
  readonly notices: readonly ReminderNotice[];
  /** Parts of assisting sections that are still owed and have a due date. */
  readonly parts: readonly ReminderPart[];
  readonly settings: ReminderSettings;
}

/** One reason to remind; `on` is the day it turns upon (due, asked by, assigned). */
export interface Reminder {
  readonly stage: ReminderStage;
  readonly on: CalendarDate;
  readonly sectionId: string | null;
}

/** A working day with its neighbours; null for a day off, on which nobody is reminded. */
interface ReminderDay {
  readonly day: CalendarDate;
  readonly previous: CalendarDate;
  readonly next: CalendarDate;
}

/**
 * What a case gives reason to remind of on the working day `day`. What warns ahead and would fall on a day off
 * is given on the working day before it, what comes too late on the one after; the latter is repeated every
 * `reminderIntervalDays`. Rule: the staged reminder (临期提醒, 逾期催办) of the handling platforms in use.
 */
export function remindersOf(at: ReminderCase, { day, previous, next }: ReminderDay): Reminder[] {
  const interval = at.settings.reminderIntervalDays;
  const aheadOf = (on: CalendarDate) => day <= on && on < next;
  const since = (first: CalendarDate) => fallsWithin(first, interval, previous, day);
  return [
    ...dueReminders(at, aheadOf, since),
    ...noticeReminders(at, day, next, since),
    ...partReminders(at, aheadOf, since),
    ...contactReminders(at, since),
    ...surveyReminders(at, since),
  ];
}

/** The working day with its neighbours; null when offices are closed that day. */
export function reminderDay(calendar: WorkingCalendar, day: CalendarDate): ReminderDay | null {
  if (!isWorkingDay(calendar, day)) return null;
  return {
    day,
    previous: addWorkingDays(calendar, day, -1).date,
    next: addWorkingDays(calendar, day, 1).date,
  };
}

type Test = (on: CalendarDate) => boolean;

function dueReminders(at: ReminderCase, aheadOf: Test, since: Test): Reminder[] {
  const { dueOn, leadSectionId: sectionId, settings } = at;
  if (at.phase !== "WORKING" || dueOn === null) return [];
  const of = (stage: ReminderStage) => [{ stage, on: dueOn, sectionId }];
  if (since(addDays(dueOn, 1))) return of("OVERDUE");
  if (aheadOf(addDays(dueOn, -settings.lightOrangeDays))) return of("DUE_ORANGE");
  return aheadOf(addDays(dueOn, -settings.lightYellowDays)) ? of("DUE_YELLOW") : [];
}

/** An answer is asked for on the last working day before it is due, then again once it is late. */
function noticeReminders(at: ReminderCase, day: CalendarDate, next: CalendarDate, since: Test): Reminder[] {
  return at.notices.flatMap(({ respondBy, answered, issuedOn, sectionId }): Reminder[] => {
    if (answered) return [];
    if (since(addDays(respondBy, 1))) return [{ stage: "NOTICE_OVERDUE", on: respondBy, sectionId }];
    const lastBefore = issuedOn < day && day < respondBy && respondBy <= next;
    return lastBefore ? [{ stage: "NOTICE_DUE", on: respondBy, sectionId }] : [];
  });
}

/** An assisting section is warned once as the lead section is, in orange, then again once its part is late. */
function partReminders(at: ReminderCase, aheadOf: Test, since: Test): Reminder[] {
  if (at.phase !== "WORKING") return [];
  return at.parts.flatMap(({ sectionId, dueOn }): Reminder[] => {
    if (since(addDays(dueOn, 1))) return [{ stage: "PART_OVERDUE", on: dueOn, sectionId }];
    const warned = aheadOf(addDays(dueOn, -at.settings.lightOrangeDays));
    return warned ? [{ stage: "PART_DUE", on: dueOn, sectionId }] : [];
  });
}

function contactReminders(at: ReminderCase, since: Test): Reminder[] {
  const { assignedOn, leadSectionId: sectionId } = at;
  if (at.phase !== "WORKING" || !at.answersDeputy || at.contacted || assignedOn === null) return [];
  if (!since(addDays(assignedOn, at.settings.contactReminderDays))) return [];
  return [{ stage: "CONTACT_MISSING", on: assignedOn, sectionId }];
}

function surveyReminders(at: ReminderCase, since: Test): Reminder[] {
  if (at.phase !== "REPLIED" || !at.answersDeputy || at.repliedOn === null) return [];
  const due = surveyDue(at.repliedOn, at.settings);
  if (!since(addDays(due, 1))) return [];
  return [{ stage: "SURVEY_MISSING", on: due, sectionId: at.leadSectionId }];
}

/** Whether one of `first`, `first` + interval, … lies after the working day before and not after this one. */
function fallsWithin(
  first: CalendarDate,
  interval: number,
  previous: CalendarDate,
  day: CalendarDate,
): boolean {
  const until = Math.floor(daysBetween(first, day) / interval);
  const before = Math.max(-1, Math.floor(daysBetween(first, previous) / interval));
  return until > before;
}

type Audience = "SECTION" | "SECTION_HEAD" | "LEADER_IN_CHARGE" | "CHIEF" | "SECRETARIAT" | "LEAD_DEPUTY";

/** Who hears of what: first those who do the work, then, the later it gets, those who answer for it. */
export const audienceOf: Readonly<Record<ReminderStage, readonly Audience[]>> = {
  OVERDUE: ["SECTION", "SECRETARIAT", "LEADER_IN_CHARGE", "CHIEF"],
  NOTICE_OVERDUE: ["SECTION_HEAD", "SECRETARIAT", "LEADER_IN_CHARGE"],
  PART_OVERDUE: ["SECTION", "SECRETARIAT"],
  DUE_ORANGE: ["SECTION", "SECRETARIAT", "LEADER_IN_CHARGE"],
  NOTICE_DUE: ["SECTION_HEAD"],
  PART_DUE: ["SECTION"],
  CONTACT_MISSING: ["SECTION"],
  DUE_YELLOW: ["SECTION"],
  SURVEY_MISSING: ["SECRETARIAT", "LEAD_DEPUTY"],
};

/** Whether the person is one of those who hear of the reminder. A case without a section is the secretariat's. */
export function hears(person: Actor, at: ReminderCase, { stage, sectionId }: Reminder): boolean {
  const audience: readonly Audience[] =
    sectionId === null ? [...audienceOf[stage], "SECRETARIAT"] : audienceOf[stage];
  return audience.some((each) => isOf(person, each, at, sectionId));
}

function isOf(person: Actor, audience: Audience, at: ReminderCase, sectionId: string | null): boolean {
  if (audience === "LEAD_DEPUTY") return person.deputyId !== null && person.deputyId === at.leadDeputyId;
  if (person.unitId !== at.unitId) return false;
  const { role } = person;
  const inSection = sectionId !== null && person.sectionId === sectionId;
  switch (audience) {
    case "SECTION":
      return inSection && (role === "SECTION_HEAD" || role === "SECTION_STAFF");
    case "SECTION_HEAD":
      return inSection && role === "SECTION_HEAD";
    case "LEADER_IN_CHARGE":
      return role === "LEADER" && sectionId !== null && person.chargedSectionIds.includes(sectionId);
    case "CHIEF":
      return role === "LEADER" && person.leaderRank === "CHIEF";
    case "SECRETARIAT":
      return role === "SECRETARIAT";
  }
}
