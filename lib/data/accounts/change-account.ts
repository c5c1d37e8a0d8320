import type { Context } from "@/lib/context/context";
import type { Transaction } from "@/lib/data/database";
import { appendEvent } from "@/lib/data/events";
import type { Prisma } from "@/lib/data/generated/client";
import { once } from "@/lib/data/submissions";
import { notFound, notPermitted } from "@/lib/domain/errors";
import type { EventType } from "@/lib/domain/events";
import { canGenerally } from "@/lib/domain/permissions";

export interface AccountInput {
  readonly userId: string;
  readonly submissionKey: string;
}

export interface AccountChange {
  readonly event: EventType;
  /** Which accounts the change is still new to. */
  readonly where: Prisma.UserWhereInput;
  readonly data: Prisma.UserUncheckedUpdateManyInput;
  /** Whether login sessions end and API tokens are revoked, for good. */
  readonly endAccess?: boolean;
}

/**
 * Changes one account as its administrator, once for a submission key, with its event in the same transaction.
 * `changed` is false, and nothing is written, when the account is already as wished.
 * Throws ActError: NOT_PERMITTED, NOT_FOUND (no such account), CONFLICT (the key was used for another act).
 */
export async function changeAccount(
  { actor, db }: Context,
  { userId, submissionKey: key }: AccountInput,
  now: Date,
  change: AccountChange,
): Promise<{ userId: string; changed: boolean }> {
  if (!canGenerally(actor, "manage-accounts")) throw notPermitted();
  const act = `${change.event} ${userId}`;
  return db.$transaction((tx) =>
    once(tx, { key, actorId: actor.userId, act, at: now }, async () => {
      const user = await tx.user.findUnique({
        where: { id: userId },
        select: { username: true, name: true, unitId: true },
      });
      if (!user) throw notFound();
      const { unitId, ...data } = user;
      const written = await tx.user.updateMany({
        where: { AND: [{ id: userId }, change.where] },
        data: change.data,
      });
      if (written.count === 0) return { userId, changed: false };
      if (change.endAccess) await endAccess(tx, userId, now);
      await appendEvent(tx, {
        at: now,
        type: change.event,
        actorId: actor.userId,
        unitId,
        data: { userId, ...data },
      });
      return { userId, changed: true };
    }),
  );
}

async function endAccess(tx: Transaction, userId: string, now: Date): Promise<void> {
  await tx.loginSession.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } });
  await tx.apiToken.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
}
