import type { Context } from "@/lib/context/context";
import { fromOptionalDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import { loadSettings } from "@/lib/data/settings";
import { type Actor, signsAsChief } from "@/lib/domain/actor";
import { type CalendarDate, dateInShanghai, daysBetween } from "@/lib/domain/calendar-date";
import { answersDeputy } from "@/lib/domain/case-facts";
import type { CaseAct, HandlingState } from "@/lib/domain/lifecycle";
import { lightOf } from "@/lib/domain/lights";

const shown = 30;

/** The act each state asks of each role: what a person's home page lists first. */
const actsAwaited: Partial<Record<Actor["role"], Partial<Record<HandlingState, CaseAct>>>> = {
  SECRETARIAT: { RECEIVED: "assign-sections", AWAITING_PROOF: "proof-draft", SIGNED: "issue-reply" },
  SECTION_HEAD: {
    ASSIGNED: "acknowledge-assignment",
    AWAITING_CONFIRMATION: "confirm-draft",
    IN_PROGRESS: "save-draft",
  },
  SECTION_STAFF: { IN_PROGRESS: "save-draft" },
  LEADER: { AWAITING_SIGN_OFF: "sign-reply" },
};

export interface WaitingGroup {
  readonly act: CaseAct;
  readonly state: HandlingState;
  readonly count: number;
}

/**
 * What waits for the actor: a count for each act awaited and the cases themselves (30 at most), the most
 * pressing first. Days are calendar days left until the due date, negative when it has passed.
 */
export async function listWaiting(context: Context) {
  const { actor, clock, db } = context;
  const awaited = Object.entries(actsAwaited[actor.role] ?? {}) as [HandlingState, CaseAct][];
  const today = dateInShanghai(clock.now());
  const where = waitingWhere(
    actor,
    awaited.map(([state]) => state),
  );
  const settings = await loadSettings(
    db,
    { unitId: actor.unitId, year: null, level: null, source: null },
    clock.now(),
  );
  const [counts, rows] = await Promise.all([
    db.handling.groupBy({ by: ["state"], where, _count: true }),
    db.handling.findMany({
      where,
      select: waitingSelect,
      orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { suggestion: { number: "asc" } }, { id: "asc" }],
      take: shown,
      relationLoadStrategy: "join",
    }),
  ]);
  const groups: WaitingGroup[] = awaited.flatMap(([state, act]) => {
    const count = counts.find((each) => each.state === state)?._count ?? 0;
    return count > 0 ? [{ act, state, count }] : [];
  });
  const acts = new Map(awaited);
  return {
    today,
    groups,
    total: groups.reduce((sum, { count }) => sum + count, 0),
    items: rows.map((row) => {
      const dueOn = fromOptionalDateColumn(row.dueOn);
      return {
        handlingId: row.id,
        state: row.state,
        opinion: !answersDeputy(row.role),
        act: acts.get(row.state) ?? null,
        number: row.suggestion.number,
        title: row.suggestion.title,
        dueOn,
        daysLeft: dueOn ? daysBetween(today, dueOn) : null,
        light: lightOf({ dueOn, doneOn: null }, today, settings),
        sentBack: row.state === "IN_PROGRESS" && row.replies[0]?.steps[0]?.decision === "SEND_BACK",
        // Who hands an opinion to the lead unit need not meet the deputy.
        contacted: !answersDeputy(row.role) || row._count.contacts > 0 || row._count.waivers > 0,
      };
    }),
    notices: await openNotices(context, today),
  };
}

const waitingSelect = {
  id: true,
  role: true,
  state: true,
  dueOn: true,
  suggestion: { select: { number: true, title: true } },
  _count: { select: { contacts: true, waivers: true } },
  replies: {
    where: { issuedAt: null },
    orderBy: { roundNo: "desc" },
    take: 1,
    select: { steps: { orderBy: { at: "desc" }, take: 1, select: { decision: true } } },
  },
} as const satisfies Prisma.HandlingSelect;

function waitingWhere(actor: Actor, states: HandlingState[]): Prisma.HandlingWhereInput {
  return {
    AND: [handlingScope(actor), { state: { in: states } }, ...ownAssignment(actor), ...ownStep(actor)],
  };
}

/** Only the chief, and whoever stands in for the chief, is asked for the chief's own signature. */
function ownStep(actor: Actor): Prisma.HandlingWhereInput[] {
  const asChief = signsAsChief(actor);
  return actor.role === "LEADER" && !asChief ? [{ awaitedStep: "SIGN" }] : [];
}

/** A head is asked to acknowledge and draft only what the section leads. */
function ownAssignment(actor: Actor): Prisma.HandlingWhereInput[] {
  if (actor.sectionId === null) return [];
  return [{ assignments: { some: { sectionId: actor.sectionId, kind: "LEAD", endedAt: null } } }];
}

/** Supervision notices that wait for the actor: to answer (section head) or to close (secretariat). */
async function openNotices({ actor, db }: Context, today: CalendarDate) {
  const wanted: Prisma.SupervisionNoticeWhereInput | null =
    actor.role === "SECTION_HEAD" && actor.sectionId !== null
      ? { sectionId: actor.sectionId, responses: { none: {} } }
      : actor.role === "SECRETARIAT" && actor.unitId !== null
        ? { unitId: actor.unitId, responses: { some: {} } }
        : null;
  if (!wanted) return [];
  const rows = await db.supervisionNotice.findMany({
    where: { AND: [wanted, { closedAt: null }] },
    select: {
      id: true,
      handlingId: true,
      serial: true,
      year: true,
      respondBy: true,
      handling: { select: { suggestion: { select: { number: true, title: true } } } },
    },
    orderBy: [{ respondBy: "asc" }, { id: "asc" }],
    take: shown,
  });
  return rows.map(({ handling, respondBy, ...notice }) => ({
    ...notice,
    ...handling.suggestion,
    daysLeft: daysBetween(today, fromOptionalDateColumn(respondBy) ?? today),
  }));
}
