import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { returnSurvey } from "@/lib/data/survey-returns";
import type { EnterPaperSurveyInput } from "@/lib/schemas/survey/enter-paper-survey";

/**
 * 征询意见表 returned on paper: the secretariat keys in what the lead deputy answered, and the row says who did.
 * Gives the number of the round that 不满意 opened, or null.
 * Throws ActError: RULE_BROKEN ALREADY_RATED, and what actOnCase throws.
 */
export async function enterPaperSurvey(context: Context, input: EnterPaperSurveyInput) {
  const { attitude, result, met, comment } = input;
  return actOnCase(context, "enter-paper-survey", input, async (work) => {
    const change = await returnSurvey(work, {
      act: "enter-paper-survey",
      channel: "PAPER",
      enteredById: context.actor.userId,
      answers: { attitude, result, met, comment },
    });
    return { ...change, event: change.event, result: { nextRoundNo: change.round?.roundNo ?? null } };
  });
}
