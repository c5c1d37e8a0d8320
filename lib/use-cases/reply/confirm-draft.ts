import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { decideDraft } from "@/lib/data/draft-decisions";
import { secretariatOf } from "@/lib/data/recipients";
import type { ConfirmDraftInput } from "@/lib/schemas/reply/confirm-draft";

/**
 * 确认: the lead section's head passes the draft on to the secretariat or sends it back to be worked over.
 * Gives the decision. Throws ActError as actOnCase does.
 */
export async function confirmDraft(context: Context, input: ConfirmDraftInput) {
  return actOnCase(context, "confirm-draft", input, async (work) => {
    const tellNext = await secretariatOf(work.tx, work.found.unitId);
    const { state, event } = await decideDraft(work, "confirm-draft", context.actor, input, tellNext);
    return { state, event, result: { decision: input.decision } };
  });
}
