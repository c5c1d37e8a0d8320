import { commitmentRows } from "@/lib/data/commitment-rows";
import type { Database, Transaction } from "@/lib/data/database";
import { fromDateColumn, fromOptionalDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import type { Actor } from "@/lib/domain/actor";
import { type CalendarDate, dateInShanghai, endOfDayInShanghai, laterOf } from "@/lib/domain/calendar-date";
import type { CaseFacts, IssueFact, PromiseFact, RoundFact } from "@/lib/domain/case-facts";
import { acceptedReport, commitmentStanding, settledOn } from "@/lib/domain/commitments";
import { isReplyBucket } from "@/lib/domain/reply-classes";

const factsSelect = {
  id: true,
  unitId: true,
  role: true,
  deliveredOn: true,
  createdAt: true,
  returns: { where: { decision: "GRANTED" }, select: { decidedOn: true } },
  dueChanges: {
    select: { roundNo: true, effectiveOn: true, dueOn: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  },
  suspensions: { select: { roundNo: true, fromOn: true, untilOn: true } },
  suggestion: {
    select: {
      topic: true,
      withdrawal: { select: { withdrawnOn: true } },
      sponsors: { select: { deputyId: true, position: true } },
    },
  },
  assignments: { where: { kind: "LEAD" }, select: { sectionId: true, assignedAt: true, endedAt: true } },
  contacts: { select: { deputyId: true, form: true, heldOn: true, onlineReason: true } },
  waivers: { select: { deputyId: true, statedOn: true } },
  rounds: { select: { roundNo: true, openedOn: true, dueOn: true }, orderBy: { roundNo: "asc" } },
  replies: {
    where: { issuedAt: { not: null } },
    select: {
      roundNo: true,
      issuedAt: true,
      issuedVersion: true,
      versions: {
        select: {
          versionNo: true,
          classBucket: true,
          disclosure: true,
          answers: { select: { outcome: true } },
        },
      },
      completion: { select: { completedAt: true } },
      deliveries: { select: { deputyId: true, sentAt: true } },
    },
    orderBy: { roundNo: "asc" },
  },
  surveys: { select: { deputyId: true, roundNo: true, attitude: true, result: true, returnedAt: true } },
  commitments: {
    select: {
      roundNo: true,
      dueOn: true,
      recordedAt: true,
      explanation: { select: { sentAt: true } },
      ...commitmentRows,
    },
  },
} as const satisfies Prisma.HandlingSelect;

type Loaded = Prisma.HandlingGetPayload<{ select: typeof factsSelect }>;

export interface FactsQuestion {
  /** Whose sight bounds the cases. */
  readonly actor: Actor;
  /** The session's year. */
  readonly year: number;
  /** The day whose lead section is told; every other fact is given whole, to be cut by the rates. */
  readonly asOf: CalendarDate;
  /** One unit only. */
  readonly unitId?: string;
}

/**
 * The dated facts of a year's cases that the actor may see, outside units' left out, in the order in which
 * they were registered. One statement, however many cases.
 */
export async function loadCaseFacts(db: Database, question: FactsQuestion): Promise<CaseFacts[]> {
  const { actor, year, asOf, unitId } = question;
  const where = {
    AND: [handlingScope(actor), { suggestion: { session: { year } } }, ...(unitId ? [{ unitId }] : [])],
  };
  return loadFacts(db, where, asOf);
}

/** The same of all cases of a unit in a year and of a source, whoever asks: what the unit reports on. */
export async function loadUnitFacts(
  db: Database | Transaction,
  question: Pick<FactsQuestion, "year" | "asOf"> & {
    readonly unitId: string;
    readonly source: "NPC" | "CPPCC";
  },
): Promise<CaseFacts[]> {
  const { unitId, year, source, asOf } = question;
  return loadFacts(db, { unitId, suggestion: { session: { year, source } } }, asOf);
}

async function loadFacts(
  db: Database | Transaction,
  where: Prisma.HandlingWhereInput,
  asOf: CalendarDate,
): Promise<CaseFacts[]> {
  const rows = await db.handling.findMany({
    where: { AND: [where, { state: { not: "OUTSIDE" } }] },
    select: factsSelect,
    orderBy: { id: "asc" },
    relationLoadStrategy: "join",
  });
  return rows.map((row) => toCaseFacts(row, asOf));
}

function toCaseFacts(row: Loaded, asOf: CalendarDate): CaseFacts {
  const { sponsors, topic } = row.suggestion;
  const leadDeputyId = sponsors.find(({ position }) => position === 1)?.deputyId ?? null;
  const waiver = row.waivers.find(({ deputyId }) => deputyId === leadDeputyId);
  return {
    handlingId: row.id,
    unitId: row.unitId,
    role: row.role,
    topic,
    leadSectionId: leadSectionOn(row.assignments, asOf),
    deliveredOn: fromOptionalDateColumn(row.deliveredOn),
    registeredOn: dateInShanghai(row.createdAt),
    contacts: row.contacts.map(({ form, heldOn, deputyId, onlineReason }) => ({
      form,
      heldOn: fromDateColumn(heldOn),
      withLeadDeputy: deputyId === leadDeputyId,
      hasOnlineReason: onlineReason.trim() !== "",
    })),
    waivedOn: waiver ? fromDateColumn(waiver.statedOn) : null,
    leftOn: fromOptionalDateColumn(
      row.returns[0]?.decidedOn ?? row.suggestion.withdrawal?.withdrawnOn ?? null,
    ),
    rounds: row.rounds.map((round) => toRound(row, round)),
    issues: row.replies.flatMap((reply) => toIssue(reply, sponsors) ?? []),
    surveys: row.surveys.map(({ roundNo, attitude, result, returnedAt, deputyId }) => ({
      roundNo,
      attitude,
      result,
      returnedOn: dateInShanghai(returnedAt),
      byLeadDeputy: deputyId === leadDeputyId,
    })),
    promises: row.commitments.flatMap((each) => toPromise(each, row.replies) ?? []),
  };
}

/** A commitment counts from the day on which the deputy could read it; one replaced before that never was. */
function toPromise(
  commitment: Loaded["commitments"][number],
  replies: Loaded["replies"],
): PromiseFact | null {
  const issuedAt = replies.find(({ roundNo }) => roundNo === commitment.roundNo)?.issuedAt;
  if (!issuedAt || commitmentStanding(commitment) === "REPLACED") return null;
  const kept = acceptedReport(commitment.reports)?.outcome === "KEPT";
  return {
    madeOn: laterOf(dateInShanghai(issuedAt), dateInShanghai(commitment.recordedAt)),
    dueOn: fromDateColumn(commitment.dueOn),
    keptOn: kept ? settledOn(commitment) : null,
    explainedOn: commitment.explanation ? dateInShanghai(commitment.explanation.sentAt) : null,
  };
}

function toRound(
  { dueChanges, suspensions }: Loaded,
  { roundNo, openedOn, dueOn }: Loaded["rounds"][number],
): RoundFact {
  return {
    roundNo,
    openedOn: fromOptionalDateColumn(openedOn),
    dueOn: fromOptionalDateColumn(dueOn),
    changes: dueChanges
      .filter((change) => change.roundNo === roundNo)
      .map((change) => ({
        effectiveOn: fromDateColumn(change.effectiveOn),
        dueOn: fromDateColumn(change.dueOn),
      })),
    suspensions: suspensions
      .filter((each) => each.roundNo === roundNo)
      .map(({ fromOn, untilOn }) => ({
        fromOn: fromDateColumn(fromOn),
        untilOn: fromOptionalDateColumn(untilOn),
      })),
  };
}

function leadSectionOn(assignments: Loaded["assignments"], asOf: CalendarDate): string | null {
  const end = endOfDayInShanghai(asOf);
  const inForce = assignments.find(
    ({ assignedAt, endedAt }) => assignedAt < end && (endedAt === null || endedAt >= end),
  );
  return inForce?.sectionId ?? null;
}

function toIssue(
  reply: Loaded["replies"][number],
  sponsors: readonly { deputyId: string }[],
): IssueFact | null {
  if (!reply.issuedAt) return null;
  const issuedOn = dateInShanghai(reply.issuedAt);
  const issued = reply.versions.find(({ versionNo }) => versionNo === reply.issuedVersion);
  const bucket = issued?.classBucket;
  const sentAt = new Map(reply.deliveries.map((delivery) => [delivery.deputyId, delivery.sentAt]));
  let allSentOn: CalendarDate | null = issuedOn;
  for (const { deputyId } of sponsors) {
    const sent = sentAt.get(deputyId);
    allSentOn = sent && allSentOn ? laterOf(allSentOn, dateInShanghai(sent)) : null;
  }
  return {
    roundNo: reply.roundNo,
    issuedOn,
    bucket: isReplyBucket(bucket) ? bucket : null,
    allSentOn,
    disclosure: issued?.disclosure ?? null,
    completedOn: reply.completion ? dateInShanghai(reply.completion.completedAt) : null,
    points: issued?.answers.flatMap(({ outcome }) => outcome ?? []) ?? [],
  };
}
