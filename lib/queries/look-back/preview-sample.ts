import type { Context } from "@/lib/context/context";
import { drawSample } from "@/lib/data/look-backs";
import { notPermitted } from "@/lib/domain/errors";
import { type SampleQuestion, sampleMark } from "@/lib/domain/look-backs";
import { canGenerally } from "@/lib/domain/permissions";

/**
 * The sample those terms draw now, for the secretariat to look at before it is planned: its cases, how many it
 * was drawn from, and the mark by which planning knows it again. Throws NOT_PERMITTED.
 */
export async function previewSample({ actor, db }: Context, question: SampleQuestion) {
  if (!canGenerally(actor, "plan-look-back-sample") || actor.unitId === null) throw notPermitted();
  const { of, drawn } = await drawSample(db, actor.unitId, question);
  return {
    of,
    mark: sampleMark(drawn.map(({ id }) => id)),
    cases: drawn.map(({ id, suggestion, assignments }) => ({
      id,
      ...suggestion,
      section: assignments[0]?.section.name ?? null,
    })),
  };
}
