import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { findCommitment } from "@/lib/data/commitments";
import { toDateColumn } from "@/lib/data/dates";
import { mayReport } from "@/lib/data/promise-view";
import { secretariatOf } from "@/lib/data/recipients";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, notPermitted, ruleBroken } from "@/lib/domain/errors";
import type { ReportCommitmentInput } from "@/lib/schemas/commitment/report-commitment";

/**
 * The owner section says what came of a commitment: kept, or failed. When that section is no longer at work on
 * the case, the lead section answers in its place. Gives the report's id.
 * Throws ActError: NOT_FOUND (no such commitment on this case), NOT_PERMITTED (another section's), RULE_BROKEN
 * ALREADY_REPORTED or COMMITMENT_DECIDED, INVALID happenedOn future, and what actOnCase throws.
 */
export async function reportCommitment(context: Context, input: ReportCommitmentInput) {
  const { actor } = context;
  const { outcome, happenedOn, text, evidence } = input;
  return actOnCase(context, "report-commitment", input, async ({ tx, found, now }) => {
    const commitment = await findCommitment(tx, found, input.commitmentId);
    const { owner, standing, measure, dueOn } = commitment;
    if (!mayReport(actor, found, owner.id)) throw notPermitted();
    if (standing === "REPORTED") throw ruleBroken("ALREADY_REPORTED");
    if (standing !== "OPEN") throw ruleBroken("COMMITMENT_DECIDED");
    if (happenedOn > dateInShanghai(now)) throw invalid("happenedOn", "future");
    const { id: reportId } = await tx.commitmentReport.create({
      data: {
        commitmentId: commitment.id,
        outcome,
        happenedOn: toDateColumn(happenedOn),
        text,
        evidence,
        reportedById: actor.userId,
        reportedAt: now,
      },
      select: { id: true },
    });
    return {
      event: {
        data: {
          commitmentId: commitment.id,
          reportId,
          outcome,
          measure,
          happenedOn,
          late: happenedOn > dueOn,
        },
        notify: await secretariatOf(tx, found.unitId),
      },
      result: { reportId },
    };
  });
}
