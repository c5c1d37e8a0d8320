import { commitmentRows, whereStanding } from "@/lib/data/commitment-rows";
import type { Database, Transaction } from "@/lib/data/database";
import { fromDateColumn, fromOptionalDateColumn, toDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { loadSettingResolver } from "@/lib/data/settings";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { answersDeputy } from "@/lib/domain/case-facts";
import { commitmentStanding } from "@/lib/domain/commitments";
import { stagesOfWork } from "@/lib/domain/lifecycle";
import { readRule, type SupervisedCase } from "@/lib/domain/supervision-rules";

const supervisedSelect = {
  id: true,
  unitId: true,
  version: true,
  role: true,
  state: true,
  stateSince: true,
  roundNo: true,
  dueOn: true,
  suggestion: {
    select: {
      number: true,
      title: true,
      session: { select: { year: true, level: true, source: true } },
      sponsors: { where: { position: 1 }, select: { deputyId: true } },
    },
  },
  assignments: {
    where: { kind: "LEAD", endedAt: null },
    select: { sectionId: true, assignedAt: true, section: { select: { name: true } } },
  },
  contacts: { select: { deputyId: true, roundNo: true, recordedAt: true } },
  waivers: { select: { deputyId: true } },
  progress: { select: { recordedAt: true }, orderBy: { recordedAt: "desc" }, take: 1 },
  replies: { select: { roundNo: true, issuedAt: true, versions: { select: { savedAt: true } } } },
  commitments: { select: { roundNo: true, dueOn: true, ...commitmentRows }, orderBy: { dueOn: "asc" } },
  surveys: { select: { roundNo: true, deputyId: true, result: true, returnedAt: true } },
  notices: { select: { rule: true, reason: true, respondBy: true } },
} as const satisfies Prisma.HandlingSelect;
type Loaded = Prisma.HandlingGetPayload<{ select: typeof supervisedSelect }>;

/** A case with what the rules ask about and what a list names it by. */
export interface SupervisedRow {
  readonly handlingId: string;
  readonly version: number;
  readonly number: string;
  readonly title: string;
  readonly section: string;
  readonly facts: SupervisedCase;
}

/**
 * The unit's cases that a section has and that are still at work, or answered with a promise that is overdue, by due
 * date; only those named, where some are.
 */
export async function loadSupervisedCases(
  db: Database | Transaction,
  unitId: string,
  now: Date,
  handlingIds?: readonly string[],
): Promise<SupervisedRow[]> {
  const settingsOf = await loadSettingResolver(db, now);
  const rows = await db.handling.findMany({
    where: {
      unitId,
      OR: [{ state: { in: [...stagesOfWork] } }, brokenPromise(dateInShanghai(now))],
      assignments: { some: { kind: "LEAD", endedAt: null } },
      ...(handlingIds ? { id: { in: [...handlingIds] } } : {}),
    },
    select: supervisedSelect,
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    relationLoadStrategy: "join",
  });
  return rows.map((row) => ({
    handlingId: row.id,
    version: row.version,
    number: row.suggestion.number,
    title: row.suggestion.title,
    section: row.assignments[0]?.section.name ?? "",
    facts: { ...toFacts(row), settings: settingsOf({ unitId, ...row.suggestion.session }) },
  }));
}

/** Answered, with a commitment whose day has passed while nothing was reported. */
function brokenPromise(today: CalendarDate): Prisma.HandlingWhereInput {
  return {
    state: { in: ["REPLIED", "CONCLUDED"] },
    commitments: { some: { ...whereStanding.OPEN, dueOn: { lt: toDateColumn(today) } } },
  };
}

function toFacts(row: Loaded): Omit<SupervisedCase, "settings"> {
  const leadDeputyId = row.suggestion.sponsors[0]?.deputyId ?? null;
  const drafts = row.replies.find(({ roundNo }) => roundNo === row.roundNo)?.versions ?? [];
  const survey = row.surveys.find(
    (each) => each.deputyId === leadDeputyId && each.roundNo === row.roundNo - 1,
  );
  const firstDraft = earliest(drafts.map(({ savedAt }) => savedAt));
  return {
    inWork: stagesOfWork.includes(row.state),
    withSection: row.state === "ASSIGNED" || row.state === "IN_PROGRESS",
    answersDeputy: answersDeputy(row.role),
    dueOn: fromOptionalDateColumn(row.dueOn),
    leadSectionId: row.assignments[0]?.sectionId ?? null,
    lastWorkOn: dateInShanghai(lastWork(row)),
    contacted:
      row.waivers.some(({ deputyId }) => deputyId === leadDeputyId) ||
      row.contacts.some((each) => each.deputyId === leadDeputyId && each.roundNo === row.roundNo),
    draftedOn: firstDraft ? dateInShanghai(firstDraft) : null,
    dissatisfiedOn: survey?.result === "DISSATISFIED" ? dateInShanghai(survey.returnedAt) : null,
    promiseOverdueSince: firstPromise(row),
    earlier: row.notices.map(({ rule, reason, respondBy }) => ({
      rule: readRule(rule),
      reason,
      respondBy: fromDateColumn(respondBy),
    })),
  };
}

/** The first day by which a promise of an earlier reply, not reported on yet, is to be kept. */
function firstPromise({ commitments, replies }: Loaded): CalendarDate | null {
  const told = replies.filter(({ issuedAt }) => issuedAt !== null).map(({ roundNo }) => roundNo);
  const open = commitments.find((each) => told.includes(each.roundNo) && commitmentStanding(each) === "OPEN");
  return open ? fromDateColumn(open.dueOn) : null;
}

function lastWork(row: Loaded): Date {
  const moments = [
    row.stateSince,
    ...row.assignments.map(({ assignedAt }) => assignedAt),
    ...row.contacts.map(({ recordedAt }) => recordedAt),
    ...row.progress.map(({ recordedAt }) => recordedAt),
    ...row.replies.flatMap(({ versions }) => versions.map(({ savedAt }) => savedAt)),
  ];
  return moments.reduce((last, each) => (each > last ? each : last));
}

function earliest(moments: readonly Date[]): Date | null {
  return moments.reduce<Date | null>((first, each) => (first && first <= each ? first : each), null);
}
