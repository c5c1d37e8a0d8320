import type { Context } from "@/lib/context/context";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { findCommitment } from "@/lib/data/commitments";
import { toDateColumn } from "@/lib/data/dates";
import { headsOf, secretariatOf } from "@/lib/data/recipients";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import type { RecordCommitmentInput } from "@/lib/schemas/commitment/record-commitment";

/**
 * 承诺事项: records a measure promised in the reply of the open round, the section at work on the case whose it
 * is, and by when. It may stand in the place of one that no reply has carried yet, or of one that failed.
 * Gives its id.
 * Throws ActError: INVALID dueOn past, INVALID ownerSectionId choice (not at work on the case), NOT_FOUND (no
 * such commitment to replace on this case), RULE_BROKEN COMMITMENT_STANDS, and what actOnCase throws.
 */
export async function recordCommitment(context: Context, input: RecordCommitmentInput) {
  const { measure, dueOn, ownerSectionId, replacesId } = input;
  return actOnCase(context, "record-commitment", input, async (work) => {
    const { tx, found, now } = work;
    if (dueOn < dateInShanghai(now)) throw invalid("dueOn", "past");
    if (!found.assignments.some(({ sectionId }) => sectionId === ownerSectionId)) {
      throw invalid("ownerSectionId", "choice");
    }
    if (replacesId !== null) await requireReplaceable(work, replacesId);
    const { id: commitmentId, ownerSection } = await tx.commitment.create({
      data: {
        handlingId: found.id,
        roundNo: found.roundNo,
        measure,
        ownerSectionId,
        dueOn: toDateColumn(dueOn),
        replacesId,
        recordedById: context.actor.userId,
        recordedAt: now,
      },
      select: { id: true, ownerSection: { select: { name: true } } },
    });
    return {
      event: {
        data: {
          commitmentId,
          measure,
          section: ownerSection.name,
          dueOn,
          replacesId,
          roundNo: found.roundNo,
        },
        notify: [...(await headsOf(tx, [ownerSectionId])), ...(await secretariatOf(tx, found.unitId))],
      },
      result: { commitmentId },
    };
  });
}

/** What a deputy has read is not taken back: it is kept, or it fails and is explained. */
async function requireReplaceable({ tx, found }: CaseWork, commitmentId: string): Promise<void> {
  const { standing, roundNo, replacedBy } = await findCommitment(tx, found, commitmentId);
  const issued = await tx.reply.count({
    where: { handlingId: found.id, roundNo, issuedAt: { not: null } },
  });
  const replaceable = standing === "FAILED" || (standing === "OPEN" && issued === 0);
  if (!replaceable || replacedBy) throw ruleBroken("COMMITMENT_STANDS");
}
