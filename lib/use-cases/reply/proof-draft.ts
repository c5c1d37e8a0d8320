import type { Context } from "@/lib/context/context";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { decideDraft } from "@/lib/data/draft-decisions";
import { chiefsOf, leadersInChargeOf } from "@/lib/data/recipients";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import type { ProofDraftInput } from "@/lib/schemas/reply/proof-draft";

/**
 * 核稿: the secretariat passes the draft on to the leaders or sends it back to the section. Gives the decision.
 * Throws ActError as actOnCase does.
 */
export async function proofDraft(context: Context, input: ProofDraftInput) {
  return actOnCase(context, "proof-draft", input, async (work) => {
    const tellNext = await signatories(work);
    const { state, event } = await decideDraft(work, "proof-draft", context.actor, input, tellNext);
    return { state, event, result: { decision: input.decision } };
  });
}

/** The leaders in charge of the sections at work; the chief where nobody is. */
async function signatories({ tx, found, now }: CaseWork): Promise<string[]> {
  const sectionIds = found.assignments.map(({ sectionId }) => sectionId);
  const inCharge = await leadersInChargeOf(tx, sectionIds, dateInShanghai(now));
  return inCharge.length > 0 ? inCharge : chiefsOf(tx, found.unitId);
}
