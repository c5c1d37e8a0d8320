import type { Database, Transaction } from "@/lib/data/database";
import { appendEvent } from "@/lib/data/events";
import type { BatchOutcome } from "@/lib/data/generated/client";
import type { BatchFile } from "@/lib/data/papers/batch-files";
import { BATCH_ATTEMPTS, BATCH_SILENCE_MS, type LeftOut } from "@/lib/domain/papers/paper-batch";

/** Queues the making of a batch; asked for again, the same job is put in the place of the first. */
export async function queueBatch(tx: Transaction | Database, batchId: string): Promise<void> {
  await tx.$executeRaw`
    select graphile_worker.add_job(
      'make-papers',
      json_build_object('batchId', ${batchId}::text),
      job_key => concat('papers ', ${batchId}::text),
      max_attempts => 1
    )`;
}

/** A batch that is being made, by whoever holds this attempt. */
export interface BatchWork extends BatchFile {
  readonly unitId: string;
  readonly kind: string;
  readonly year: number;
  readonly askedById: string;
}

const ofWork = { id: true, attempt: true, unitId: true, kind: true, year: true, askedById: true } as const;

const silentSince = (now: Date) => ({
  OR: [{ beatAt: null }, { beatAt: { lt: new Date(now.getTime() - BATCH_SILENCE_MS) } }],
});

/**
 * Begins a batch, or begins again one whose maker has fallen silent. Null when it has ended, is being made, or was
 * begun too often: then it has failed, and who asked for it is told.
 */
export async function takeBatch(db: Database, id: string, now: Date): Promise<BatchWork | null> {
  const free = { id, endedAt: null, ...silentSince(now) };
  const [taken] = await db.paperBatch.updateManyAndReturn({
    where: { ...free, attempt: { lt: BATCH_ATTEMPTS } },
    data: { attempt: { increment: 1 }, beatAt: now, done: 0 },
    select: ofWork,
  });
  if (taken) return taken;
  const spent = await db.paperBatch.findFirst({
    where: { ...free, attempt: { gte: BATCH_ATTEMPTS } },
    select: ofWork,
  });
  if (spent) await endBatch(db, spent, { outcome: "FAILED", now });
  return null;
}

/** Tells how far it is. False when it was cancelled or is another's by now: whoever asks must stop. */
export async function tellProgress(
  db: Database,
  { id, attempt }: BatchFile,
  progress: { readonly done: number; readonly total: number; readonly now: Date },
): Promise<boolean> {
  const { done, total, now } = progress;
  const { count } = await db.paperBatch.updateMany({
    where: { id, attempt, endedAt: null },
    data: { done, total, beatAt: now },
  });
  return count === 1;
}

/** Lets go of a batch that is not ready, so that it is begun again without waiting. */
export async function letGoOfBatch(db: Database, { id, attempt }: BatchFile): Promise<void> {
  await db.paperBatch.updateMany({ where: { id, attempt, endedAt: null }, data: { beatAt: null } });
}

/** What a batch came to. */
export interface BatchEnd {
  readonly outcome: BatchOutcome;
  readonly now: Date;
  readonly papers?: number;
  readonly size?: number;
  readonly leftOut?: readonly LeftOut[];
}

/** Ends a batch of this attempt and tells who asked for it. False when it had ended or is another's by now. */
export async function endBatch(db: Database, work: BatchWork, end: BatchEnd): Promise<boolean> {
  const { id, attempt, unitId, kind, year, askedById } = work;
  const { outcome, now, papers = 0, size = 0, leftOut = [] } = end;
  return db.$transaction(async (tx) => {
    const { count } = await tx.paperBatch.updateMany({
      where: { id, attempt, endedAt: null },
      data: {
        outcome,
        endedAt: now,
        beatAt: null,
        papers,
        size,
        leftOut: leftOut.map((each) => ({ ...each })),
      },
    });
    if (count === 0) return false;
    await appendEvent(tx, {
      at: now,
      type: outcome === "MADE" ? "papers-made" : "papers-failed",
      actorId: null,
      unitId,
      data: { batchId: id, kind, year, papers, leftOut: leftOut.length },
      notify: [askedById],
    });
    return true;
  });
}

/** Batches that nobody is at: not begun a minute after they were asked for, let go of, or their maker silent. */
export async function forsakenBatches(db: Database, now: Date): Promise<string[]> {
  const rows = await db.paperBatch.findMany({
    where: { endedAt: null, askedAt: { lt: new Date(now.getTime() - 60_000) }, ...silentSince(now) },
    select: { id: true },
    orderBy: { askedAt: "asc" },
  });
  return rows.map(({ id }) => id);
}

/** Batches that ended before that moment and whose files are still to be taken away. */
export async function endedBatches(db: Database, before: Date): Promise<string[]> {
  const rows = await db.paperBatch.findMany({
    where: { endedAt: { lt: before }, purgedAt: null },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Writes down that a batch's file is gone. */
export async function recordPurge(db: Database, id: string, now: Date): Promise<void> {
  await db.paperBatch.updateMany({ where: { id, purgedAt: null }, data: { purgedAt: now } });
}
