import type { Database, Transaction } from "@/lib/data/database";
import { fromOptionalDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { type CalendarDate, dateInShanghai, endOfDayInShanghai } from "@/lib/domain/calendar-date";
import { type StateFacts, stateSince } from "@/lib/domain/derive-state";
import type { HandlingState } from "@/lib/domain/lifecycle";

const stateRows = {
  role: true,
  unit: { select: { kind: true } },
  suggestion: {
    select: {
      sponsors: { where: { position: 1 }, select: { deputyId: true } },
      withdrawal: { select: { recordedAt: true } },
    },
  },
  returns: { where: { decision: "GRANTED" }, select: { decidedAt: true } },
  assignments: { select: { kind: true, assignedAt: true, acknowledgedAt: true } },
  rounds: { select: { roundNo: true, openedAt: true } },
  replies: {
    select: {
      roundNo: true,
      kind: true,
      issuedAt: true,
      versions: { select: { versionNo: true, submittedAt: true, signOffChain: true } },
      steps: { select: { versionNo: true, kind: true, decision: true, at: true } },
    },
  },
  closings: { where: { basis: "NO_ANSWER" }, select: { roundNo: true, closedAt: true } },
  surveys: { select: { roundNo: true, result: true, returnedAt: true, deputyId: true } },
} as const satisfies Prisma.HandlingSelect;

type Loaded = Prisma.HandlingGetPayload<{ select: typeof stateRows }>;

/** The rows that a handling's state follows from, for `deriveState`. Throws when there is no such handling. */
export async function loadStateFacts(
  db: Pick<Transaction, "handling">,
  handlingId: string,
): Promise<StateFacts> {
  return toStateFacts(await db.handling.findUniqueOrThrow({ where: { id: handlingId }, select: stateRows }));
}

/** A case's state on a day, and the day since which it was in it; null where its first state has no date. */
export interface StateOnDay {
  readonly handlingId: string;
  readonly state: HandlingState;
  readonly since: CalendarDate | null;
}

/** How these cases stood at the end of a day (Asia/Shanghai), by what was recorded until then. One statement. */
export async function loadStatesOn(
  db: Database,
  handlingIds: readonly string[],
  day: CalendarDate,
): Promise<StateOnDay[]> {
  const rows = await db.handling.findMany({
    where: { id: { in: [...handlingIds] } },
    select: { ...stateRows, id: true, createdAt: true, deliveredOn: true },
    relationLoadStrategy: "join",
  });
  const end = endOfDayInShanghai(day);
  return rows.map(({ id, createdAt, deliveredOn, ...row }) => {
    const { state, since } = stateSince(toStateFacts(row), end);
    const first = createdAt <= end ? createdAt : null;
    const from = since ?? first;
    return {
      ...{ handlingId: id, state },
      since: from ? dateInShanghai(from) : fromOptionalDateColumn(deliveredOn),
    };
  });
}

function toStateFacts(row: Loaded): StateFacts {
  const leadDeputyId = row.suggestion.sponsors[0]?.deputyId ?? null;
  return {
    role: row.role,
    ownUnit: row.unit.kind === "INTERNAL",
    assignments: row.assignments,
    rounds: row.rounds,
    replies: row.replies,
    returnedAt: row.returns[0]?.decidedAt ?? null,
    withdrawnAt: row.suggestion.withdrawal?.recordedAt ?? null,
    closings: row.closings,
    surveys: row.surveys.map(({ deputyId, ...survey }) => ({
      ...survey,
      byLeadDeputy: deputyId === leadDeputyId,
    })),
  };
}
