import type { Context } from "@/lib/context/context";
import { openLoginSession } from "@/lib/data/accounts/login-sessions";
import { isPassword } from "@/lib/data/accounts/password";
import { acceptAttempt, beginAttempt, clearTries, reserveTry } from "@/lib/data/accounts/sign-in-attempts";
import { appendEvent } from "@/lib/data/events";
import { invalid } from "@/lib/domain/errors";
import type { SignInInput } from "@/lib/schemas/account/sign-in";

/** Nobody acts yet; the address is the one the request came from. */
export type SignInContext = Omit<Context, "actor"> & { readonly address: string };

type Account = NonNullable<Awaited<ReturnType<typeof reserveTry>>>;

/**
 * Signs a person in: the one place where a password is compared. Gives the id of the new login session.
 * Throws ActError INVALID: `signInThrottled` after 30 refused tries from the address in 15 minutes, else
 * `signInRefused`, whether the name is unknown, the password wrong, the account locked (5 tries) or disabled.
 */
export async function signIn(context: SignInContext, input: SignInInput): Promise<{ sessionId: string }> {
  const { clock, db, address } = context;
  const attempt = { username: input.username, address, at: clock.now() };
  const { id, throttled } = await beginAttempt(db, attempt);
  if (throttled) throw invalid("username", "signInThrottled");
  const account = await reserveTry(db, input.username, attempt.at);
  if (!(await isPassword(account?.passwordHash ?? null, input.password)) || !account) {
    await refuse(context, attempt, account);
    throw invalid("username", "signInRefused");
  }
  return accept(context, attempt, id, account);
}

async function refuse({ db }: SignInContext, attempt: Attempt, account: Account | null): Promise<void> {
  await db.$transaction((tx) =>
    appendEvent(tx, {
      at: attempt.at,
      type: "sign-in-refused",
      actorId: account?.id ?? null,
      unitId: account?.unitId ?? null,
      data: { username: attempt.username, address: attempt.address },
    }),
  );
}

async function accept(
  { db }: SignInContext,
  { at, address }: Attempt,
  attemptId: bigint,
  { id: userId, unitId }: Account,
): Promise<{ sessionId: string }> {
  return db.$transaction(async (tx) => {
    await clearTries(tx, userId);
    await acceptAttempt(tx, attemptId);
    const sessionId = await openLoginSession(tx, { userId, at, address });
    await appendEvent(tx, { at, type: "signed-in", actorId: userId, unitId, data: { address } });
    return { sessionId };
  });
}

type Attempt = Readonly<{ username: string; address: string; at: Date }>;
