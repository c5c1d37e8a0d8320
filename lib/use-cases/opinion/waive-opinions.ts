import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { loadCoOpinions } from "@/lib/data/co-opinions";
import { secretariatOf } from "@/lib/data/recipients";
import { ruleBroken } from "@/lib/domain/errors";
import type { WaiveOpinionsInput } from "@/lib/schemas/opinion/waive-opinions";

/**
 * The chief (主要负责人) lets the reply of this round go out though an opinion is missing, and says why.
 * Throws ActError: RULE_BROKEN OPINION_THERE (none is missing, or it was let pass already), what actOnCase throws.
 */
export async function waiveOpinions(context: Context, input: WaiveOpinionsInput) {
  const { actor } = context;
  return actOnCase(context, "waive-opinions", input, async ({ tx, found, now }) => {
    const missing = (await loadCoOpinions(tx, found.suggestionId)).filter((each) => each.arrivedOn === null);
    const round = { handlingId: found.id, roundNo: found.roundNo };
    if (missing.length === 0 || (await tx.opinionWaiver.count({ where: round })) > 0)
      throw ruleBroken("OPINION_THERE");
    await tx.opinionWaiver.create({
      data: { ...round, reason: input.reason, byId: actor.userId, at: now },
      select: { id: true },
    });
    return {
      event: {
        data: { roundNo: found.roundNo, remark: input.reason, units: missing.map(({ unit }) => unit) },
        notify: await secretariatOf(tx, found.unitId),
      },
      result: {},
    };
  });
}
