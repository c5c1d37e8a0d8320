import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { MarkInboxReadInput } from "@/lib/schemas/inbox/mark-inbox-read";

/**
 * Marks every unread message of the actor as read, or those up to a moment. Gives how many there were; with none nothing is written.
 * Throws ActError: NOT_PERMITTED for roles without an inbox, CONFLICT when the key was used for another act.
 */
export async function markInboxRead(context: Context, { submissionKey: key, upTo }: MarkInboxReadInput) {
  const { actor, clock, db } = context;
  if (!canGenerally(actor, "mark-inbox-read")) throw notPermitted();
  const { userId: actorId, unitId } = actor;
  const at = clock.now();
  return db.$transaction((tx) =>
    once(tx, { key, actorId, act: "mark-inbox-read", at }, async () => {
      const { count } = await tx.inboxItem.updateMany({
        where: { userId: actorId, readAt: null, ...(upTo ? { at: { lte: upTo } } : {}) },
        data: { readAt: at },
      });
      if (count > 0) await appendEvent(tx, { at, type: "mark-inbox-read", actorId, unitId, data: { count } });
      return { count };
    }),
  );
}
