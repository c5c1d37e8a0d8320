import type { Actor } from "@/lib/domain/actor";
import { type CalendarDate, compareDates, isCalendarDate } from "@/lib/domain/calendar-date";
import {
  hears,
  type ReminderCase,
  type ReminderStage,
  reminderDay,
  reminderStages,
  remindersOf,
} from "@/lib/domain/reminders";
import type { WorkingCalendar } from "@/lib/domain/working-days";

/** A case in a digest, with the day it turns upon. */
export interface DigestCase {
  readonly handlingId: string;
  readonly suggestionId: string;
  readonly number: string;
  readonly title: string;
  readonly on: CalendarDate;
}

export interface DigestLine {
  readonly stage: ReminderStage;
  /** In the order of the days they turn upon, each case once. */
  readonly cases: readonly DigestCase[];
}

/** What one person is told on one morning; never without a line. */
export interface MorningDigest {
  readonly person: Actor;
  readonly lines: readonly DigestLine[];
}

/**
 * The digests of a day: one for everybody who is to be reminded of anything, none on a day off. `people` are the
 * accounts in use, leaders with the sections they are in charge of that day.
 */
export function digestsOf(
  day: CalendarDate,
  cases: readonly ReminderCase[],
  people: readonly Actor[],
  calendar: WorkingCalendar,
): MorningDigest[] {
  const at = reminderDay(calendar, day);
  if (at === null) return [];
  const reasons = cases.flatMap((each) => remindersOf(each, at).map((reminder) => ({ each, reminder })));
  const near = peopleNear(people);
  const told = new Map<Actor, Map<ReminderStage, DigestCase[]>>();
  for (const { each, reminder } of reasons) {
    for (const person of near(each)) {
      if (!hears(person, each, reminder)) continue;
      const { handlingId, suggestionId, number, title } = each;
      const stages = told.get(person) ?? new Map<ReminderStage, DigestCase[]>();
      const listed = stages.get(reminder.stage) ?? [];
      if (!listed.some((other) => other.handlingId === handlingId)) {
        listed.push({ handlingId, suggestionId, number, title, on: reminder.on });
      }
      told.set(person, stages.set(reminder.stage, listed));
    }
  }
  return people.flatMap((person) => {
    const stages = told.get(person);
    return stages ? [{ person, lines: linesOf(stages) }] : [];
  });
}

function linesOf(stages: ReadonlyMap<ReminderStage, readonly DigestCase[]>): DigestLine[] {
  return reminderStages.flatMap((stage) => {
    const cases = stages.get(stage);
    return cases ? [{ stage, cases: [...cases].sort((a, b) => compareDates(a.on, b.on)) }] : [];
  });
}

/** Those who can hear of a case at all: its unit's people and the deputy. Keeps a large bureau from asking everybody. */
function peopleNear(people: readonly Actor[]): (at: ReminderCase) => readonly Actor[] {
  const byUnit = new Map<string, Actor[]>();
  const byDeputy = new Map<string, Actor>();
  for (const person of people) {
    if (person.deputyId !== null) byDeputy.set(person.deputyId, person);
    if (person.unitId === null) continue;
    const unit = byUnit.get(person.unitId) ?? [];
    unit.push(person);
    byUnit.set(person.unitId, unit);
  }
  return ({ unitId, leadDeputyId }) => {
    const deputy = leadDeputyId === null ? undefined : byDeputy.get(leadDeputyId);
    return [...(byUnit.get(unitId) ?? []), ...(deputy ? [deputy] : [])];
  };
}

/** The digest that an event of the books tells of; null when it tells of something else. */
export function readDigest(
  data: unknown,
): { readonly on: CalendarDate; readonly lines: readonly DigestLine[] } | null {
  if (!isRecord(data) || !isCalendarDate(data.on) || !Array.isArray(data.lines)) return null;
  const lines = data.lines.flatMap((line: unknown): DigestLine[] => {
    if (!isRecord(line) || !Array.isArray(line.cases)) return [];
    const stage = reminderStages.find((each) => each === line.stage);
    return stage ? [{ stage, cases: line.cases.flatMap(toCase) }] : [];
  });
  return { on: data.on, lines };
}

function toCase(data: unknown): DigestCase[] {
  if (!isRecord(data) || !isCalendarDate(data.on)) return [];
  const { handlingId, suggestionId, number, title, on } = data;
  const texts = [handlingId, suggestionId, number, title].map((each) =>
    typeof each === "string" ? each : "",
  );
  const [handling = "", suggestion = "", no = "", name = ""] = texts;
  return [{ handlingId: handling, suggestionId: suggestion, number: no, title: name, on }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
