import { createHash, randomBytes } from "node:crypto";
import { actorSelect, toActor } from "@/lib/data/accounts/actor";
import type { Database, Transaction } from "@/lib/data/database";
import type { Actor } from "@/lib/domain/actor";
import { dateInShanghai } from "@/lib/domain/calendar-date";

const PREFIX = "banfu_";
const MINUTE = 60_000;

/** Makes a token for a user and keeps its SHA-256. The token is given here once and never again. */
export async function createApiToken(tx: Transaction, userId: string, now: Date): Promise<string> {
  const token = PREFIX + randomBytes(32).toString("base64url");
  await tx.apiToken.create({ data: { userId, hash: hashOf(token), createdAt: now }, select: { id: true } });
  return token;
}

/** Who a token speaks for; null when it is unknown or revoked, or its user disabled. */
export async function findTokenActor(db: Database, token: string, now: Date): Promise<Actor | null> {
  const found = await db.apiToken.findUnique({
    where: { hash: hashOf(token), revokedAt: null, user: { disabledAt: null } },
    select: { id: true, lastUsedAt: true, user: { select: actorSelect(dateInShanghai(now)) } },
  });
  if (!found) return null;
  if (!found.lastUsedAt || now.getTime() - found.lastUsedAt.getTime() >= MINUTE) {
    await db.apiToken.update({ where: { id: found.id }, data: { lastUsedAt: now }, select: { id: true } });
  }
  return toActor(found.user);
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
