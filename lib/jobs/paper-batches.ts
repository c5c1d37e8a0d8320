import "server-only";
import type { Database } from "@/lib/data/database";
import { removeBatchFiles } from "@/lib/data/papers/batch-files";
import { endedBatches, forsakenBatches, queueBatch, recordPurge } from "@/lib/data/papers/paper-batches";
import { BATCH_DAYS } from "@/lib/domain/papers/paper-batch";

const DAY_MS = 86_400_000;

/** Has every batch begun again that nobody is at, as after a loss of power. */
export async function resumePapers(db: Database, now: Date): Promise<void> {
  for (const id of await forsakenBatches(db, now)) await queueBatch(db, id);
}

/** Takes away the files of batches that ended longer ago than they are kept. */
export async function purgePapers(db: Database, now: Date): Promise<void> {
  for (const id of await endedBatches(db, new Date(now.getTime() - BATCH_DAYS * DAY_MS))) {
    await removeBatchFiles(id);
    await recordPurge(db, id, now);
  }
}
