import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { queueBatch } from "@/lib/data/papers/paper-batches";
import { once } from "@/lib/data/submissions";
import { notPermitted, ruleBroken } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { RequestPaperBatchInput } from "@/lib/schemas/papers/paper-batch";

/**
 * 批量生成文书: has all papers of a kind of a session's year made in the background. Gives the batch's id.
 * Throws ActError: NOT_PERMITTED; RULE_BROKEN BATCH_UNDER_WAY while the unit's same batch is being made.
 */
export async function requestPaperBatch({ actor, clock, db }: Context, input: RequestPaperBatchInput) {
  const { unitId, userId: actorId } = actor;
  if (!canGenerally(actor, "make-paper-batches") || unitId === null) throw notPermitted();
  const { kind, year, submissionKey: key } = input;
  const now = clock.now();
  return db.$transaction((tx) =>
    once(tx, { key, actorId, act: "request-paper-batch", at: now }, async () => {
      const [batch] = await tx.paperBatch.createManyAndReturn({
        data: [{ unitId, kind, year, askedById: actorId, askedAt: now }],
        skipDuplicates: true,
        select: { id: true },
      });
      if (!batch) throw ruleBroken("BATCH_UNDER_WAY");
      await queueBatch(tx, batch.id);
      await appendEvent(tx, {
        ...{ at: now, type: "papers-asked", actorId, unitId },
        data: { batchId: batch.id, kind, year },
      });
      return { batchId: batch.id };
    }),
  );
}
