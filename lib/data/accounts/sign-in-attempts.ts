import { z } from "zod";
import type { Database, Transaction } from "@/lib/data/database";

const WINDOW_MINUTES = 15;
const FAILURES_PER_ADDRESS = 30;
const FAILURES_PER_ACCOUNT = 5;
const LOCK_MINUTES = 15;
const NAME_LENGTH = 64;

type AttemptOutcome = "accepted" | "refused" | "throttled";

export interface Attempt {
  readonly username: string;
  readonly address: string;
  readonly at: Date;
}

const accountSchema = z.object({ id: z.uuid(), passwordHash: z.string(), unitId: z.uuid().nullable() });

/**
 * Writes down a try before it is looked at, as refused until known better, and says whether its address may
 * try at all: after 30 refused in 15 minutes it may not. Tries of one address are counted one after another,
 * so that parallel ones cannot pass together.
 */
export async function beginAttempt(
  db: Database,
  attempt: Attempt,
): Promise<{ id: bigint; throttled: boolean }> {
  const { username, address, at } = attempt;
  const since = new Date(at.getTime() - WINDOW_MINUTES * 60_000);
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('sign-in'), hashtext(${address}))`;
    const refused = await tx.signInAttempt.count({
      where: { address, at: { gt: since }, outcome: "refused" },
    });
    const throttled = refused >= FAILURES_PER_ADDRESS;
    const outcome: AttemptOutcome = throttled ? "throttled" : "refused";
    const { id } = await tx.signInAttempt.create({
      data: { username: username.slice(0, NAME_LENGTH), address, at, outcome },
      select: { id: true },
    });
    return { id, throttled };
  });
}

/** Writes down that a try was let in. */
export async function acceptAttempt(tx: Transaction, id: bigint): Promise<void> {
  const outcome: AttemptOutcome = "accepted";
  await tx.signInAttempt.update({ where: { id }, data: { outcome }, select: { id: true } });
}

/**
 * Takes one of the account's five tries, and locks it for 15 minutes with the fifth, before the password is
 * looked at: parallel guesses queue for the row, so no more than five are ever compared. Gives the account, or
 * null when it is unknown, disabled or locked.
 */
export async function reserveTry(db: Transaction, username: string, now: Date) {
  const lockedUntil = new Date(now.getTime() + LOCK_MINUTES * 60_000);
  const rows = await db.$queryRaw`
    update users
    set failed_count = case when locked_until is null then failed_count + 1 else 1 end,
        locked_until = case
          when locked_until is null and failed_count + 1 >= ${FAILURES_PER_ACCOUNT}
          then ${lockedUntil}::timestamptz end
    where username = ${username} and disabled_at is null
      and (locked_until is null or locked_until <= ${now}::timestamptz)
    returning id, password_hash as "passwordHash", unit_id as "unitId"`;
  return z.array(accountSchema).parse(rows)[0] ?? null;
}

/** Forgets the failed tries of an account whose password was right. */
export async function clearTries(tx: Transaction, userId: string): Promise<void> {
  await tx.user.update({
    where: { id: userId },
    data: { failedCount: 0, lockedUntil: null },
    select: { id: true },
  });
}
