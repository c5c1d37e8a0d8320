import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { peopleOfLeadSection } from "@/lib/data/recipients";
import { loadCaseSettings } from "@/lib/data/settings";
import { loadWait, recordClosing } from "@/lib/data/survey-closing";
import { ruleBroken } from "@/lib/domain/errors";
import { nextState } from "@/lib/domain/lifecycle";
import type { CloseWithoutAnswerInput } from "@/lib/schemas/survey/close-without-answer";

/**
 * 逾期未反馈: the secretariat closes a case whose survey did not come back in the time set for it, after at least one
 * reminder. The record says that there was no answer, and no rate counts it as one.
 * Throws ActError: RULE_BROKEN SURVEY_STILL_OPEN, SURVEY_NOT_REMINDED, and what actOnCase throws.
 */
export async function closeWithoutAnswer(context: Context, input: CloseWithoutAnswerInput) {
  return actOnCase(context, "close-without-answer", input, async ({ tx, found, now }) => {
    const { remark } = input;
    const wait = await loadWait(tx, found, await loadCaseSettings(tx, found, now), now);
    if (!wait) throw ruleBroken("SURVEY_STILL_OPEN");
    const { hindrance, reminders, lastOn } = wait;
    if (hindrance) throw ruleBroken(hindrance);
    const closing = { basis: "NO_ANSWER", byId: context.actor.userId, reminders, remark } as const;
    await recordClosing(tx, found, closing, now);
    return {
      state: nextState("close-without-answer", found),
      event: {
        data: { roundNo: found.roundNo, lastOn, reminders, remark },
        notify: await peopleOfLeadSection(tx, found.position),
      },
      result: {},
    };
  });
}
