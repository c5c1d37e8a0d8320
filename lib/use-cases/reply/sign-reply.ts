import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { requireConsultation } from "@/lib/data/consultation-facts";
import { decideDraft } from "@/lib/data/draft-decisions";
import type { SignReplyInput } from "@/lib/schemas/reply/sign-reply";

/**
 * 签发: a leader signs the reply or opinion, or sends it back to the section. No reply is signed whose lead
 * deputy was not consulted. The leader in charge signs, and where the chain says so the chief after that; either
 * may have another leader stand in. Gives the decision.
 * Throws ActError: RULE_BROKEN CONTACT_MISSING, and what actOnCase throws.
 */
export async function signReply(context: Context, input: SignReplyInput) {
  return actOnCase(context, "sign-reply", input, async (work) => {
    if (input.decision === "PASS") await requireConsultation(work);
    const { decision, remark } = input;
    const decided = await decideDraft(work, "sign-reply", context.actor, { decision, remark });
    return { ...decided, result: { decision: input.decision } };
  });
}
