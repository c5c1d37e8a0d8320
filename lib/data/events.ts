import type { Transaction } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";
import { queueOutgoing } from "@/lib/data/notices/outbox";
import type { EventData, EventType } from "@/lib/domain/events";

export interface NewEvent {
  readonly at: Date;
  readonly type: EventType;
  readonly actorId: string | null;
  readonly unitId?: string | null;
  readonly handlingId?: string | null;
  readonly suggestionId?: string | null;
  readonly data: EventData;
  /** Users who get it in their inbox; the author never does. */
  readonly notify?: readonly string[];
}

/**
 * Appends one event, puts it in the inboxes named and queues what goes out by mail or to the unit's work group, in
 * the caller's transaction. Gives its id.
 */
export async function appendEvent(tx: Transaction, event: NewEvent): Promise<bigint> {
  const { id } = await tx.event.create({
    data: {
      at: event.at,
      type: event.type,
      actorId: event.actorId,
      unitId: event.unitId ?? null,
      handlingId: event.handlingId ?? null,
      suggestionId: event.suggestionId ?? null,
      data: event.data as Prisma.InputJsonObject,
    },
    select: { id: true },
  });
  const { at, type, actorId, unitId = null, notify = [] } = event;
  await tellOf(tx, { id, at, type, actorId, unitId }, notify);
  return id;
}

/** An event that is written. */
export interface WrittenEvent {
  readonly id: bigint;
  readonly at: Date;
  readonly type: EventType;
  readonly actorId: string | null;
  readonly unitId: string | null;
}

/** Puts a written event in inboxes, but not its author's, and queues what goes out of it. */
export async function tellOf(tx: Transaction, event: WrittenEvent, userIds: readonly string[]) {
  const { id, at, type, actorId, unitId } = event;
  const readers = [...new Set(userIds)].filter((userId) => userId !== actorId);
  if (readers.length > 0) {
    await tx.inboxItem.createMany({ data: readers.map((userId) => ({ userId, eventId: id, at })) });
  }
  await queueOutgoing(tx, { id, type, unitId }, readers);
}
