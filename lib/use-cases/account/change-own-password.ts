import type { Context } from "@/lib/context/context";
import { openLoginSession } from "@/lib/data/accounts/login-sessions";
import { hashPassword, isPassword } from "@/lib/data/accounts/password";
import { refuseWeakPassword } from "@/lib/data/accounts/refuse-weak-password";
import { clearTries, reserveTry } from "@/lib/data/accounts/sign-in-attempts";
import type { Transaction } from "@/lib/data/database";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { invalid, notFound } from "@/lib/domain/errors";
import type { ChangeOwnPasswordInput } from "@/lib/schemas/account/change-own-password";

/** The address is the one the request came from. */
export type OwnPasswordContext = Context & { readonly address: string };

/**
 * Changes the actor's own password, once for a submission key; it is temporary no more. Every login session of the
 * account ends, and a new one is begun, whose id is given. A wrong current password costs one of the five tries
 * that signing in has. Throws INVALID on currentPassword, `passwordWrong`, also while the account is locked, and
 * on password what the policy says; CONFLICT when the key was used for another act.
 */
export async function changeOwnPassword(
  context: OwnPasswordContext,
  input: ChangeOwnPasswordInput,
): Promise<{ sessionId: string }> {
  const { actor, clock, db } = context;
  await refuseWeakPassword(db, actor.userId, input.password);
  const submission = { key: input.submissionKey, actorId: actor.userId, act: "change-own-password" };
  const passwordHash = await hashPassword(input.password);
  const { sessionId } = await db.$transaction(async (tx) => {
    const done = await once(tx, { ...submission, at: clock.now() }, async () => ({
      sessionId: (await acceptCurrent(tx, context, input)) ? await change(tx, context, passwordHash) : null,
    }));
    // The try is counted, but the form may be sent again.
    if (done.sessionId === null) await tx.submission.delete({ where: { key: submission.key } });
    return done;
  });
  if (sessionId === null) throw invalid("currentPassword", "passwordWrong");
  return { sessionId };
}

async function acceptCurrent(
  tx: Transaction,
  { actor, clock }: OwnPasswordContext,
  { currentPassword }: ChangeOwnPasswordInput,
): Promise<boolean> {
  const user = await tx.user.findUnique({ where: { id: actor.userId }, select: { username: true } });
  if (!user) throw notFound();
  const account = await reserveTry(tx, user.username, clock.now());
  return isPassword(account?.passwordHash ?? null, currentPassword);
}

async function change(
  tx: Transaction,
  { actor: { userId, unitId }, clock, address }: OwnPasswordContext,
  passwordHash: string,
): Promise<string> {
  const at = clock.now();
  await tx.user.update({
    where: { id: userId },
    data: { passwordHash, passwordTemporary: false, credentialsAt: at },
    select: { id: true },
  });
  await clearTries(tx, userId);
  await tx.loginSession.updateMany({ where: { userId, endedAt: null }, data: { endedAt: at } });
  const sessionId = await openLoginSession(tx, { userId, at, address });
  await appendEvent(tx, { at, type: "password-changed", actorId: userId, unitId, data: { address } });
  return sessionId;
}
