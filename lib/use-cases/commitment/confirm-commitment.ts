import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { findCommitment } from "@/lib/data/commitments";
import { peopleOf } from "@/lib/data/recipients";
import { ruleBroken } from "@/lib/domain/errors";
import type { ConfirmCommitmentInput } from "@/lib/schemas/commitment/confirm-commitment";

/**
 * The secretariat settles what a section reported of a commitment, or sends the report back with a remark, after
 * which the commitment is open as before. Gives the decision.
 * Throws ActError: NOT_FOUND (no such commitment on this case), RULE_BROKEN COMMITMENT_NOT_REPORTED, and what
 * actOnCase throws.
 */
export async function confirmCommitment(context: Context, input: ConfirmCommitmentInput) {
  const { decision, remark } = input;
  return actOnCase(context, "confirm-commitment", input, async ({ tx, found, now }) => {
    const commitment = await findCommitment(tx, found, input.commitmentId);
    const { openReportId: reportId, owner, measure } = commitment;
    if (reportId === null) throw ruleBroken("COMMITMENT_NOT_REPORTED");
    const outcome = commitment.reports.find(({ decision: made }) => made === null)?.outcome ?? null;
    await tx.commitmentDecision.create({
      data: { reportId, decision, remark, byId: context.actor.userId, at: now },
      select: { reportId: true },
    });
    const { leadSectionId } = found.position;
    return {
      event: {
        data: { commitmentId: commitment.id, reportId, outcome, decision, measure, remark },
        notify: await peopleOf(tx, leadSectionId === null ? [owner.id] : [owner.id, leadSectionId]),
      },
      result: { decision },
    };
  });
}
