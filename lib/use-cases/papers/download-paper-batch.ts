import type { ReadStream } from "node:fs";
import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { readBatchFile } from "@/lib/data/papers/batch-files";
import { notFound } from "@/lib/domain/errors";
import { isId } from "@/lib/domain/ids";
import { type CasePaperKind, isCasePaperKind } from "@/lib/domain/papers/paper-kinds";
import { canGenerally } from "@/lib/domain/permissions";

export interface OpenedBatch {
  readonly kind: CasePaperKind;
  readonly year: number;
  /** In bytes. */
  readonly size: number;
  readonly file: ReadStream;
}

/**
 * Opens the zip of a batch that was made, and writes down that it was fetched. Throws NOT_FOUND for one of another
 * unit, one that isn't ready or is kept no longer, as for one that isn't there.
 */
export async function downloadPaperBatch(
  { actor, clock, db }: Context,
  { batchId }: { readonly batchId: string },
): Promise<OpenedBatch> {
  const { unitId, userId: actorId } = actor;
  if (!canGenerally(actor, "make-paper-batches") || unitId === null || !isId(batchId)) throw notFound();
  const row = await db.paperBatch.findFirst({
    where: { id: batchId, unitId, outcome: "MADE", purgedAt: null, papers: { gt: 0 } },
    select: { id: true, attempt: true, kind: true, year: true, size: true },
  });
  if (!row || !isCasePaperKind(row.kind)) throw notFound();
  const { kind, year, size } = row;
  const file = await readBatchFile(row).catch(() => null);
  if (!file) throw notFound();
  await db.$transaction((tx) =>
    appendEvent(tx, {
      at: clock.now(),
      type: "papers-downloaded",
      actorId,
      unitId,
      data: { batchId, kind, year },
    }),
  );
  return { kind, year, size: Number(size), file };
}
