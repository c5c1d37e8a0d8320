import type { Context } from "@/lib/context/context";
import type { Transaction } from "@/lib/data/database";
import { appendEvent } from "@/lib/data/events";
import { addLookBack, drawSample } from "@/lib/data/look-backs";
import { peopleOf } from "@/lib/data/recipients";
import { once } from "@/lib/data/submissions";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { conflict, invalid, notPermitted, ruleBroken } from "@/lib/domain/errors";
import { sampleMark } from "@/lib/domain/look-backs";
import { canGenerally } from "@/lib/domain/permissions";
import type { PlanLookBackSampleInput } from "@/lib/schemas/look-back/plan-look-back-sample";

type Drawn = Awaited<ReturnType<typeof drawSample>>["drawn"][number];

/**
 * 抽样回头看: plans a look-back for every case of a sample, which is drawn again by its terms and must be the
 * one that was shown. All are planned or none. Gives how many.
 * Throws ActError: NOT_PERMITTED, INVALID plannedOn past, RULE_BROKEN SAMPLE_EMPTY, CONFLICT (the sample is no
 * longer the one shown, or a case was changed meanwhile).
 */
export async function planLookBackSample(context: Context, input: PlanLookBackSampleInput) {
  const { actor, clock, db } = context;
  const { unitId } = actor;
  if (!canGenerally(actor, "plan-look-back-sample") || unitId === null) throw notPermitted();
  const now = clock.now();
  if (input.plannedOn < dateInShanghai(now)) throw invalid("plannedOn", "past");
  const submission = { key: input.submissionKey, actorId: actor.userId, act: "plan sample", at: now };
  return db.$transaction(
    (tx) =>
      once(tx, submission, async () => {
        const { drawn } = await drawSample(tx, unitId, input);
        if (sampleMark(drawn.map(({ id }) => id)) !== input.mark) throw conflict();
        if (drawn.length === 0) throw ruleBroken("SAMPLE_EMPTY");
        for (const found of drawn) await planOne(tx, found, { ...input, byId: actor.userId, at: now });
        return { planned: drawn.length };
      }),
    { timeout: 60_000 },
  );
}

async function planOne(
  tx: Transaction,
  found: Drawn,
  { plannedOn, byId, at }: Pick<PlanLookBackSampleInput, "plannedOn"> & { byId: string; at: Date },
): Promise<void> {
  const { id: handlingId, version, roundNo, unitId, suggestionId, assignments } = found;
  const written = await tx.handling.updateMany({
    where: { id: handlingId, version },
    data: { version: version + 1 },
  });
  if (written.count !== 1) throw conflict();
  const plan = { handlingId, roundNo, reason: "SAMPLE", plannedOn, byId, at } as const;
  const lookBackId = await addLookBack(tx, plan);
  await appendEvent(tx, {
    at,
    type: "plan-look-back",
    actorId: byId,
    unitId,
    handlingId,
    suggestionId,
    data: { lookBackId, reason: "SAMPLE", plannedOn, roundNo },
    notify: await peopleOf(
      tx,
      assignments.map(({ sectionId }) => sectionId),
    ),
  });
}
