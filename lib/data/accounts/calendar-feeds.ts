import { createHmac, timingSafeEqual } from "node:crypto";
import { actorSelect, toActor } from "@/lib/data/accounts/actor";
import type { Database } from "@/lib/data/database";
import type { Actor } from "@/lib/domain/actor";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { isId } from "@/lib/domain/ids";
import { serverEnvironment } from "@/lib/env/env";

/**
 * The secret part of a feed's address: its id and 256 bits that only this server can make of it, so that whoever
 * holds a copy of the database alone cannot make one.
 */
export function feedToken(feedId: string): string {
  return `${feedId}.${signatureOf(feedId)}`;
}

/** Whose due dates the address tells; null when it is made up or renewed since, or its person disabled. */
export async function findFeedActor(db: Database, token: string, now: Date): Promise<Actor | null> {
  const [id = "", signature = "", ...more] = token.split(".");
  if (more.length > 0 || !isId(id) || !matches(signature, signatureOf(id))) return null;
  const feed = await db.calendarFeed.findFirst({
    where: { id, endedAt: null, user: { disabledAt: null } },
    select: { user: { select: actorSelect(dateInShanghai(now)) } },
  });
  return feed ? toActor(feed.user) : null;
}

function signatureOf(feedId: string): string {
  const { SESSION_SECRET } = serverEnvironment();
  return createHmac("sha256", SESSION_SECRET).update(`calendar feed ${feedId}`).digest("base64url");
}

function matches(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
