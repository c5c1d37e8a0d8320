import type { Context } from "@/lib/context/context";
import { findActorByUsername } from "@/lib/data/accounts/actor";
import { createApiToken } from "@/lib/data/accounts/api-tokens";
import { appendEvent } from "@/lib/data/events";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { notFound } from "@/lib/domain/errors";

/**
 * Makes a bearer token with which a machine acts as that user; asked for on the server's own console, so no
 * actor is needed. Throws ActError NOT_FOUND when the user is unknown or disabled.
 */
export async function issueToken(
  { clock, db }: Omit<Context, "actor">,
  { username }: { readonly username: string },
): Promise<{ token: string }> {
  const now = clock.now();
  const user = await findActorByUsername(db, username, dateInShanghai(now));
  if (!user) throw notFound();
  return db.$transaction(async (tx) => {
    const token = await createApiToken(tx, user.userId, now);
    await appendEvent(tx, {
      at: now,
      type: "token-issued",
      actorId: user.userId,
      unitId: user.unitId,
      data: { username },
    });
    return { token };
  });
}
