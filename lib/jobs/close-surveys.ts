import "server-only";
import { closeUnanswered, findUnanswered } from "@/lib/data/close-unanswered";
import type { Database } from "@/lib/data/database";

/**
 * Closes every case whose survey did not come back in the time set for it, after at least one reminder. Gives how
 * many; however often it runs, each is closed once.
 */
export async function closeSurveys(db: Database, at: Date): Promise<number> {
  let closed = 0;
  for (const handlingId of await findUnanswered(db, at)) {
    if (await closeUnanswered(db, handlingId, at)) closed += 1;
  }
  return closed;
}
