import type { Context } from "@/lib/context/context";
import { assignCase } from "@/lib/data/assign-case";
import { actOnCaseWithin } from "@/lib/data/case-act";
import { caseName } from "@/lib/data/case-name";
import type { Transaction } from "@/lib/data/database";
import { once } from "@/lib/data/submissions";
import { ActError, about, notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { AssignManyInput } from "@/lib/schemas/assignment/assign-many";

/** A hundred cases take a few seconds on a slow disk. */
const TIMEOUT_MS = 60_000;

/**
 * 分办 of many cases at once: all of them or none, each as `assign-sections` does it, with its own version
 * check and its own event. Gives how many were assigned.
 * Throws NOT_PERMITTED, CONFLICT (also: the form's key used otherwise), and what assigning one case throws;
 * the failure then says which case it is about, unless that case is out of sight.
 */
export async function assignMany(context: Context, input: AssignManyInput): Promise<{ count: number }> {
  const { actor, clock, db } = context;
  if (!canGenerally(actor, "assign-many")) throw notPermitted();
  const now = clock.now();
  const submission = { key: input.submissionKey, actorId: actor.userId, act: "assign-many", at: now };
  return db.$transaction(
    (tx) =>
      once(tx, submission, async () => {
        for (const wanted of input.cases) await assignOne(tx, context, wanted, now);
        return { count: input.cases.length };
      }),
    { timeout: TIMEOUT_MS },
  );
}

async function assignOne(
  tx: Transaction,
  context: Context,
  wanted: AssignManyInput["cases"][number],
  now: Date,
): Promise<void> {
  const { actor } = context;
  try {
    await actOnCaseWithin(tx, context, "assign-sections", {
      input: wanted,
      now,
      work: (work) => assignCase(work, actor.userId, wanted),
    });
  } catch (error) {
    if (!(error instanceof ActError) || error.failure.kind === "NOT_FOUND") throw error;
    throw about(await caseName(tx, wanted.handlingId), error);
  }
}
