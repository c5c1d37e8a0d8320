import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { decideDraft } from "@/lib/data/draft-decisions";
import type { ProofDraftInput } from "@/lib/schemas/reply/proof-draft";

/**
 * 核稿: the secretariat passes the draft on to the leaders, an important one up to the chief (`toChief`), or sends
 * it back to the section. Gives the decision. Throws ActError as actOnCase does.
 */
export async function proofDraft(context: Context, input: ProofDraftInput) {
  return actOnCase(context, "proof-draft", input, async (work) => {
    const decided = await decideDraft(work, "proof-draft", context.actor, input);
    return { ...decided, result: { decision: input.decision } };
  });
}
