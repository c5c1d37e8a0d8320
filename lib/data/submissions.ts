import type { Transaction } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";
import { conflict } from "@/lib/domain/errors";

export interface SubmissionIdentity {
  readonly key: string;
  readonly actorId: string;
  readonly act: string;
  readonly at: Date;
}

/**
 * Runs `work` once for a submission key: a second run with the same key waits for the first, then gets its
 * answer and writes nothing. Call it first in the transaction. Throws a conflict when another person or
 * another act used the key.
 */
export async function once<Result extends Prisma.InputJsonObject>(
  tx: Transaction,
  submission: SubmissionIdentity,
  work: () => Promise<Result>,
): Promise<Result> {
  const { key, actorId, act, at } = submission;
  // The unique key makes a parallel twin wait here until the first has committed or given up.
  const claimed = await tx.submission.createMany({
    data: [{ key, actorId, act, at, result: {} }],
    skipDuplicates: true,
  });
  if (claimed.count === 0) {
    const earlier = await tx.submission.findUnique({ where: { key } });
    if (!earlier || earlier.actorId !== actorId || earlier.act !== act) throw conflict();
    return earlier.result as Result;
  }
  const result = await work();
  await tx.submission.update({ where: { key }, data: { result }, select: { key: true } });
  return result;
}
