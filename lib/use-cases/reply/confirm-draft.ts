import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { decideDraft } from "@/lib/data/draft-decisions";
import type { ConfirmDraftInput } from "@/lib/schemas/reply/confirm-draft";

/**
 * 确认: the lead section's head passes the draft on along its chain or sends it back to be worked over.
 * Gives the decision. Throws ActError as actOnCase does.
 */
export async function confirmDraft(context: Context, input: ConfirmDraftInput) {
  return actOnCase(context, "confirm-draft", input, async (work) => {
    const { decision, remark } = input;
    const decided = await decideDraft(work, "confirm-draft", context.actor, { decision, remark });
    return { ...decided, result: { decision: input.decision } };
  });
}
