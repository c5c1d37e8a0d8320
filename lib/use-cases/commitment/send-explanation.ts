import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { findCommitment } from "@/lib/data/commitments";
import { accountsOfDeputies, chiefsOf, leadersInChargeOf, peopleOf } from "@/lib/data/recipients";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { ruleBroken } from "@/lib/domain/errors";
import type { SendExplanationInput } from "@/lib/schemas/commitment/send-explanation";

/**
 * A commitment failed: the secretariat tells every sponsor why and what follows, once. The leaders hear of it.
 * Gives the commitment's id. Rule: a promise that fails is explained to the deputy.
 * Throws ActError: NOT_FOUND (no such commitment on this case), RULE_BROKEN COMMITMENT_NOT_FAILED or
 * ALREADY_EXPLAINED, and what actOnCase throws.
 */
export async function sendExplanation(context: Context, input: SendExplanationInput) {
  const { text } = input;
  return actOnCase(context, "send-explanation", input, async ({ tx, found, now }) => {
    const {
      id: commitmentId,
      measure,
      owner,
      standing,
      explained,
    } = await findCommitment(tx, found, input.commitmentId);
    if (standing !== "FAILED") throw ruleBroken("COMMITMENT_NOT_FAILED");
    if (explained) throw ruleBroken("ALREADY_EXPLAINED");
    await tx.commitmentExplanation.create({
      data: { commitmentId, text, sentById: context.actor.userId, sentAt: now },
      select: { commitmentId: true },
    });
    return {
      event: {
        data: { commitmentId, measure, toldText: text },
        notify: [
          ...(await accountsOfDeputies(tx, found.position.sponsorIds)),
          ...(await peopleOf(tx, [owner.id])),
          ...(await leadersInChargeOf(tx, [owner.id], dateInShanghai(now))),
          ...(await chiefsOf(tx, found.unitId)),
        ],
      },
      result: { commitmentId },
    };
  });
}
