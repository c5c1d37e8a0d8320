import type { Database, Transaction } from "@/lib/data/database";
import { appendEvent } from "@/lib/data/events";
import { finishedStates } from "@/lib/domain/section-closing";

export interface HandOver {
  readonly section: { readonly id: string; readonly name: string; readonly unitId: string };
  /** Who was head of the section before; nobody where it had none. */
  readonly from: readonly { readonly id: string; readonly name: string }[];
  readonly to: { readonly id: string; readonly name: string };
}

/** The section's cases in which it still has something to do, by number. */
export async function loadOpenWork(db: Database | Transaction, sectionId: string) {
  const rows = await db.handling.findMany({
    where: { state: { notIn: [...finishedStates] }, assignments: { some: { sectionId, endedAt: null } } },
    select: {
      id: true,
      suggestionId: true,
      state: true,
      suggestion: { select: { number: true, title: true } },
      assignments: {
        where: { sectionId, endedAt: null },
        select: { kind: true, acknowledgedAt: true },
      },
      notices: { where: { sectionId, closedAt: null, responses: { none: {} } }, select: { id: true } },
    },
    orderBy: [{ suggestion: { number: "asc" } }, { id: "asc" }],
    relationLoadStrategy: "join",
  });
  return rows.map(({ id, suggestionId, state, suggestion, assignments, notices }) => ({
    handlingId: id,
    suggestionId,
    ...suggestion,
    state,
    leads: assignments.some(({ kind }) => kind === "LEAD"),
    toAcknowledge: assignments.some(({ acknowledgedAt }) => acknowledgedAt === null),
    noticesToAnswer: notices.length,
  }));
}

/**
 * Hands a section's open work to its new head: what waits is the section's and so the new head's already; each case
 * keeps in its history who was head and who is, the new head gets one message with the whole list, and what the
 * former head had not read yet of these cases. Gives how many cases it were.
 */
export async function handOverWork(
  tx: Transaction,
  { section, from, to }: HandOver,
  { actorId, now }: { readonly actorId: string; readonly now: Date },
): Promise<number> {
  const work = await loadOpenWork(tx, section.id);
  const event = { at: now, type: "section-head-changed" as const, actorId, unitId: section.unitId };
  const data = { section: section.name, from: from.map(({ name }) => name).join("、"), to: to.name };
  for (const { handlingId, suggestionId } of work)
    await appendEvent(tx, { ...event, handlingId, suggestionId, data });
  const cases = work.map(({ handlingId, number, title }) => ({ handlingId, number, title }));
  await appendEvent(tx, { ...event, data: { ...data, count: work.length, cases }, notify: [to.id] });
  await passOnUnread(tx, { fromIds: from.map(({ id }) => id), toId: to.id, handlingIds: cases.map(idOf) });
  return work.length;
}

async function passOnUnread(
  tx: Transaction,
  { fromIds, toId, handlingIds }: { fromIds: string[]; toId: string; handlingIds: string[] },
): Promise<void> {
  const unread = await tx.inboxItem.findMany({
    where: { userId: { in: fromIds }, readAt: null, event: { handlingId: { in: handlingIds } } },
    select: { eventId: true, at: true },
    distinct: ["eventId"],
  });
  await tx.inboxItem.createMany({
    data: unread.map(({ eventId, at }) => ({ userId: toId, eventId, at })),
    skipDuplicates: true,
  });
}

const idOf = ({ handlingId }: { readonly handlingId: string }) => handlingId;
