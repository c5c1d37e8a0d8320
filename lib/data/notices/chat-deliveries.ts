import type { Database } from "@/lib/data/database";

/** Whether the work group has had the message about the event. */
export async function chatWasSent(db: Database, eventId: bigint): Promise<boolean> {
  const delivery = await db.chatDelivery.findUnique({ where: { eventId }, select: { sentAt: true } });
  return delivery !== null && delivery.sentAt !== null;
}

/** Writes down a try before it is made. */
export async function recordChatTry(
  db: Database,
  { eventId, unitId, at: triedAt }: { readonly eventId: bigint; readonly unitId: string; readonly at: Date },
): Promise<void> {
  await db.chatDelivery.upsert({
    where: { eventId },
    create: { eventId, unitId, triedAt, attempts: 1 },
    update: { triedAt, attempts: { increment: 1 } },
    select: { eventId: true },
  });
}

/** Writes down how the try ended: the moment at which it was taken, or what went wrong. */
export async function recordChatOutcome(
  db: Database,
  eventId: bigint,
  outcome: { readonly sentAt: Date } | { readonly error: string },
): Promise<void> {
  await db.chatDelivery.update({
    where: { eventId },
    data:
      "sentAt" in outcome
        ? { sentAt: outcome.sentAt, lastError: "" }
        : { lastError: outcome.error.slice(0, 500) },
    select: { eventId: true },
  });
}
