import type { CaseWork } from "@/lib/data/case-act";
import type { Database, Transaction } from "@/lib/data/database";
import { appendEvent } from "@/lib/data/events";
import type { Prisma } from "@/lib/data/generated/client";
import { peopleOf } from "@/lib/data/recipients";

const openGroupSelect = {
  id: true,
  memberships: {
    where: { leftAt: null },
    orderBy: { position: "asc" },
    select: {
      id: true,
      joinedAt: true,
      reason: true,
      handling: {
        select: {
          id: true,
          state: true,
          suggestion: { select: { number: true, title: true } },
          assignments: { where: { endedAt: null }, select: { sectionId: true } },
        },
      },
    },
  },
} as const satisfies Prisma.MergedGroupSelect;

/** The group that the case is in now, its members in order, the leading one first; null when it is in none. */
export function findOpenGroup(db: Database | Transaction, handlingId: string) {
  return db.mergedGroup.findFirst({
    where: { memberships: { some: { handlingId, leftAt: null } } },
    select: openGroupSelect,
  });
}

export type OpenGroup = NonNullable<Awaited<ReturnType<typeof findOpenGroup>>>;

/** Groups of a unit are changed one at a time, so that no two can claim one case at once. */
export async function lockGroups(tx: Transaction, unitId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('merged groups ' || ${unitId}, 0))`;
}

/**
 * Writes into another case's history that it was merged or unmerged, makes forms read before stale, and tells the
 * sections at work on it.
 */
export async function noteInSibling(
  { tx, found, now }: CaseWork,
  type: "merge-cases" | "unmerge-case",
  sibling: { readonly handlingId: string; readonly withNumbers: readonly string[] },
  by: { readonly actorId: string; readonly reason: string },
): Promise<void> {
  const { suggestionId, assignments } = await tx.handling.update({
    where: { id: sibling.handlingId },
    data: { version: { increment: 1 } },
    select: { suggestionId: true, assignments: { where: { endedAt: null }, select: { sectionId: true } } },
  });
  await appendEvent(tx, {
    at: now,
    type,
    actorId: by.actorId,
    unitId: found.unitId,
    handlingId: sibling.handlingId,
    suggestionId,
    data: { withNumbers: sibling.withNumbers, remark: by.reason },
    notify: await peopleOf(
      tx,
      assignments.map(({ sectionId }) => sectionId),
    ),
  });
}
