import { actorSelect, toActor } from "@/lib/data/accounts/actor";
import type { Database, Transaction } from "@/lib/data/database";
import type { Actor } from "@/lib/domain/actor";
import { dateInShanghai } from "@/lib/domain/calendar-date";

const MINUTE = 60_000;
const IDLE = 30 * MINUTE;
/** How long a sign-in lasts at most, however busy the person is. */
export const LOGIN_SESSION_SECONDS = 12 * 60 * 60;

/** Records that a person signed in at `at`, from `address`. Gives the session's id. */
export async function openLoginSession(
  tx: Transaction,
  session: { userId: string; at: Date; address: string },
): Promise<string> {
  const { userId, at, address } = session;
  const expiresAt = new Date(at.getTime() + LOGIN_SESSION_SECONDS * 1000);
  const { id } = await tx.loginSession.create({
    data: { userId, startedAt: at, lastSeenAt: at, expiresAt, address },
    select: { id: true },
  });
  return id;
}

/** A person at a browser; whether the password is one that somebody else gave. */
export type SignedIn = Actor & { readonly passwordTemporary: boolean };

/**
 * Who is signed in by this session at `now`; null when it has ended, was idle for 30 minutes, is older than
 * 12 hours, or the person was disabled or given another password or role since. Notes, at most once a minute,
 * that the session is in use.
 */
export async function findSignedInActor(
  db: Database,
  sessionId: string,
  now: Date,
): Promise<SignedIn | null> {
  const session = await db.loginSession.findFirst({
    where: {
      id: sessionId,
      endedAt: null,
      expiresAt: { gt: now },
      lastSeenAt: { gt: new Date(now.getTime() - IDLE) },
      user: { disabledAt: null },
    },
    select: {
      startedAt: true,
      lastSeenAt: true,
      user: { select: { ...actorSelect(dateInShanghai(now)), credentialsAt: true, passwordTemporary: true } },
    },
  });
  if (!session) return null;
  const { credentialsAt, passwordTemporary, ...user } = session.user;
  if (credentialsAt > session.startedAt) return null;
  if (now.getTime() - session.lastSeenAt.getTime() >= MINUTE) await touch(db, sessionId, now);
  return { ...toActor(user), passwordTemporary };
}

/** Ends a session for good; whose it was, or null when there was none to end. */
export async function endLoginSession(
  tx: Transaction,
  sessionId: string,
  now: Date,
): Promise<{ userId: string; unitId: string | null } | null> {
  const ended = await tx.loginSession.updateManyAndReturn({
    where: { id: sessionId, endedAt: null },
    data: { endedAt: now },
    select: { userId: true, user: { select: { unitId: true } } },
  });
  const session = ended[0];
  return session ? { userId: session.userId, unitId: session.user.unitId } : null;
}

async function touch(db: Database, sessionId: string, now: Date): Promise<void> {
  await db.loginSession.updateMany({
    where: { id: sessionId, lastSeenAt: { lt: now } },
    data: { lastSeenAt: now },
  });
}
