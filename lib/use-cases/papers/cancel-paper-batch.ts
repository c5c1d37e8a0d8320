import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { notFound, notPermitted, ruleBroken } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { CancelPaperBatchInput } from "@/lib/schemas/papers/paper-batch";

/**
 * Gives up a batch of the unit's that is not ready yet; whoever makes it stops within a few cases.
 * Throws ActError: NOT_PERMITTED; NOT_FOUND; RULE_BROKEN BATCH_ENDED.
 */
export async function cancelPaperBatch({ actor, clock, db }: Context, input: CancelPaperBatchInput) {
  const { unitId, userId: actorId } = actor;
  if (!canGenerally(actor, "make-paper-batches") || unitId === null) throw notPermitted();
  const { batchId: id, submissionKey: key } = input;
  const now = clock.now();
  return db.$transaction((tx) =>
    once(tx, { key, actorId, act: "cancel-paper-batch", at: now }, async () => {
      const { count } = await tx.paperBatch.updateMany({
        where: { id, unitId, endedAt: null },
        data: { outcome: "CANCELLED", endedAt: now, beatAt: null },
      });
      if (count === 0)
        throw (await tx.paperBatch.count({ where: { id, unitId } })) === 0
          ? notFound()
          : ruleBroken("BATCH_ENDED");
      await appendEvent(tx, {
        ...{ at: now, type: "papers-cancelled", actorId, unitId },
        data: { batchId: id },
      });
      return {};
    }),
  );
}
