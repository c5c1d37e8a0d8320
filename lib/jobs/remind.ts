import "server-only";
import type { Database } from "@/lib/data/database";
import { giveDigest, planDigests } from "@/lib/data/notices/digests";
import { dateInShanghai } from "@/lib/domain/calendar-date";

/**
 * Gives everybody the morning digest of the day that `at` lies on in Shanghai; nobody on a day off. Gives how many
 * were given now: who has had one that day gets no other, however often this runs.
 */
export async function remind(db: Database, at: Date): Promise<number> {
  const day = dateInShanghai(at);
  let given = 0;
  for (const digest of await planDigests(db, { day, now: at, unitId: null })) {
    if (await giveDigest(db, digest, { day, at })) given += 1;
  }
  return given;
}
