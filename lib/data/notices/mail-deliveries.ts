import type { Database } from "@/lib/data/database";

export interface MailIdentity {
  readonly eventId: bigint;
  readonly userId: string;
}

/**
 * Where a mail about an event goes now. Null when there is nothing to send: sent already, the account closed, its
 * address taken away, or the event not in the person's inbox.
 */
export async function mailRecipient(db: Database, { eventId, userId }: MailIdentity) {
  const [item, delivery] = await Promise.all([
    db.inboxItem.findUnique({
      where: { userId_eventId: { userId, eventId } },
      select: { user: { select: { email: true, name: true, role: true, disabledAt: true } } },
    }),
    db.mailDelivery.findUnique({ where: { eventId_userId: { eventId, userId } }, select: { sentAt: true } }),
  ]);
  if (!item || delivery?.sentAt || item.user.disabledAt) return null;
  const { email, name, role } = item.user;
  return email === null ? null : { address: email, name, role };
}

/** Writes down a try before it is made, so that a mail whose process dies over it is known of. */
export async function recordMailTry(
  db: Database,
  { eventId, userId }: MailIdentity,
  mail: { readonly address: string; readonly messageId: string; readonly at: Date },
): Promise<void> {
  const { at: triedAt, ...to } = mail;
  await db.mailDelivery.upsert({
    where: { eventId_userId: { eventId, userId } },
    create: { eventId, userId, ...to, triedAt, attempts: 1 },
    update: { ...to, triedAt, attempts: { increment: 1 } },
    select: { eventId: true },
  });
}

/** Writes down how the try ended: the moment at which the mail server took it, or what it said. */
export async function recordMailOutcome(
  db: Database,
  { eventId, userId }: MailIdentity,
  outcome: { readonly sentAt: Date } | { readonly error: string },
): Promise<void> {
  await db.mailDelivery.update({
    where: { eventId_userId: { eventId, userId } },
    data:
      "sentAt" in outcome
        ? { sentAt: outcome.sentAt, lastError: "" }
        : { lastError: outcome.error.slice(0, 500) },
    select: { eventId: true },
  });
}
