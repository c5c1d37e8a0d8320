import type { Transaction } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { ruleBroken } from "@/lib/domain/errors";
import { type LookBackReason, type SampleQuestion, sampleOf } from "@/lib/domain/look-backs";

export interface LookBackPlan {
  readonly handlingId: string;
  readonly roundNo: number;
  readonly reason: LookBackReason;
  readonly plannedOn: CalendarDate;
  readonly byId: string;
  readonly at: Date;
}

/** Plans a look-back at the case's last reply. Gives its id. Throws RULE_BROKEN LOOK_BACK_PLANNED. */
export async function addLookBack(tx: Transaction, plan: LookBackPlan): Promise<string> {
  const { handlingId, roundNo, reason, plannedOn, byId, at } = plan;
  const planned = await tx.lookBack.count({ where: { handlingId, recordedAt: null } });
  if (planned > 0) throw ruleBroken("LOOK_BACK_PLANNED");
  const { id } = await tx.lookBack.create({
    data: {
      handlingId,
      roundNo,
      reason,
      plannedOn: toDateColumn(plannedOn),
      plannedById: byId,
      plannedAt: at,
    },
    select: { id: true },
  });
  return id;
}

const sampledSelect = {
  id: true,
  roundNo: true,
  version: true,
  unitId: true,
  suggestionId: true,
  suggestion: { select: { number: true, title: true } },
  assignments: {
    where: { endedAt: null, kind: "LEAD" },
    select: { sectionId: true, section: { select: { name: true } } },
  },
  replies: {
    where: { issuedAt: { not: null } },
    select: {
      roundNo: true,
      issuedVersion: true,
      issuedAt: true,
      versions: { select: { versionNo: true, classCode: true } },
    },
  },
} as const;

/**
 * The sample drawn from a unit's cases of the year whose last reply went out in that class and of whose round no
 * look-back was planned yet; in the order of their numbers, with how many it was drawn from.
 */
export async function drawSample(
  db: Pick<Transaction, "handling">,
  unitId: string,
  question: SampleQuestion,
) {
  const rows = await db.handling.findMany({
    where: {
      unitId,
      state: { in: ["REPLIED", "CONCLUDED"] },
      suggestion: { session: { year: question.year } },
    },
    select: { ...sampledSelect, lookBacks: { select: { roundNo: true } } },
    orderBy: [{ suggestion: { number: "asc" } }, { id: "asc" }],
    relationLoadStrategy: "join",
  });
  const population = rows.filter((row) => {
    const reply = row.replies.find(({ roundNo }) => roundNo === row.roundNo);
    const issued = reply?.versions.find(({ versionNo }) => versionNo === reply.issuedVersion);
    return (
      issued?.classCode === question.class && !row.lookBacks.some(({ roundNo }) => roundNo === row.roundNo)
    );
  });
  const drawn = new Set(
    sampleOf(
      population.map(({ id }) => id),
      question.share,
      question.seed,
    ),
  );
  return { of: population.length, drawn: population.filter(({ id }) => drawn.has(id)) };
}
