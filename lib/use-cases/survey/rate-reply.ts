import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { returnSurvey } from "@/lib/data/survey-returns";
import type { RateReplyInput } from "@/lib/schemas/survey/rate-reply";

/**
 * 征询意见: the lead deputy answers the survey online. Gives the number of the round that 不满意 opened, or null.
 * Throws ActError: RULE_BROKEN ALREADY_RATED, and what actOnCase throws.
 */
export async function rateReply(context: Context, input: RateReplyInput) {
  const { attitude, result, met, visit, comment } = input;
  return actOnCase(context, "rate-reply", input, async (work) => {
    const change = await returnSurvey(work, {
      act: "rate-reply",
      channel: "ONLINE",
      enteredById: context.actor.userId,
      answers: { attitude, result, met, visit, comment },
    });
    return { ...change, event: change.event, result: { nextRoundNo: change.round?.roundNo ?? null } };
  });
}
