import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { addLookBack } from "@/lib/data/look-backs";
import { peopleOf } from "@/lib/data/recipients";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid } from "@/lib/domain/errors";
import type { PlanLookBackInput } from "@/lib/schemas/look-back/plan-look-back";

/**
 * 回头看: the secretariat plans to look back at a case that was answered; one at a time. Gives the plan's id.
 * Throws ActError: INVALID plannedOn past, RULE_BROKEN LOOK_BACK_PLANNED, and what actOnCase throws.
 */
export async function planLookBack(context: Context, input: PlanLookBackInput) {
  const { plannedOn, reason } = input;
  return actOnCase(context, "plan-look-back", input, async ({ tx, found, now }) => {
    if (plannedOn < dateInShanghai(now)) throw invalid("plannedOn", "past");
    const lookBackId = await addLookBack(tx, {
      handlingId: found.id,
      roundNo: found.roundNo,
      reason,
      plannedOn,
      byId: context.actor.userId,
      at: now,
    });
    const sectionIds = found.assignments.map(({ sectionId }) => sectionId);
    return {
      event: {
        data: { lookBackId, reason, plannedOn, roundNo: found.roundNo },
        notify: await peopleOf(tx, sectionIds),
      },
      result: { lookBackId },
    };
  });
}
