import type { Context } from "@/lib/context/context";
import { endLoginSession } from "@/lib/data/accounts/login-sessions";
import { appendEvent } from "@/lib/data/events";

/**
 * Ends a login session, so that its cookie is refused from now on, also where it was copied to. A session that
 * has ended, or never was, is left as it is.
 */
export async function signOut(
  { clock, db }: Omit<Context, "actor">,
  { sessionId }: { readonly sessionId: string },
): Promise<{ ended: boolean }> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const owner = await endLoginSession(tx, sessionId, now);
    if (!owner) return { ended: false };
    const { userId, unitId } = owner;
    await appendEvent(tx, { at: now, type: "signed-out", actorId: userId, unitId, data: {} });
    return { ended: true };
  });
}
