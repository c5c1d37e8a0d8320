import type { Context } from "@/lib/context/context";
import { keepAttachment } from "@/lib/data/attachments/keep-attachment";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { secretariatOf } from "@/lib/data/recipients";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import type { RecordWaiverInput } from "@/lib/schemas/contact/record-waiver";

/**
 * Records that a sponsor wishes no consultation (本人提出不需要面商), once per sponsor. Gives the waiver's id.
 * Throws ActError: RULE_BROKEN DEPUTY_NOT_SPONSOR or ALREADY_WAIVED, INVALID statedOn future, of the scan what
 * keepAttachment throws, and what actOnCase throws.
 */
export async function recordWaiver(context: Context, input: RecordWaiverInput) {
  return actOnCase(context, "record-waiver", input, async (work) => {
    const { tx, found, now } = work;
    await checkWaiver(input, work);
    const { id: waiverId, deputy } = await tx.contactWaiver.create({
      data: {
        handlingId: found.id,
        deputyId: input.deputyId,
        statedOn: toDateColumn(input.statedOn),
        evidence: input.evidence,
        recordedById: context.actor.userId,
        recordedAt: now,
      },
      select: { id: true, deputy: { select: { name: true } } },
    });
    await keepScan(work, input, { subjectId: waiverId, uploadedById: context.actor.userId });
    return {
      event: {
        data: { waiverId, deputyId: input.deputyId, deputy: deputy.name, statedOn: input.statedOn },
        // The case leaves the consultation rate by it, which the secretariat has to be able to question.
        notify: await secretariatOf(tx, found.unitId),
      },
      result: { waiverId },
    };
  });
}

async function keepScan(
  work: CaseWork,
  { scan, evidence }: RecordWaiverInput,
  by: { readonly subjectId: string; readonly uploadedById: string },
): Promise<void> {
  if (!scan) return;
  const shows = [...evidence].slice(0, 200).join("");
  await keepAttachment(work, {
    subject: "WAIVER",
    ...by,
    file: scan,
    field: "scan",
    shows,
    forDeputy: false,
  });
}

async function checkWaiver(input: RecordWaiverInput, { tx, found, now }: CaseWork): Promise<void> {
  if (!found.position.sponsorIds.includes(input.deputyId)) throw ruleBroken("DEPUTY_NOT_SPONSOR");
  if (input.statedOn > dateInShanghai(now)) throw invalid("statedOn", "future");
  const earlier = await tx.contactWaiver.findUnique({
    where: { handlingId_deputyId: { handlingId: found.id, deputyId: input.deputyId } },
    select: { id: true },
  });
  if (earlier) throw ruleBroken("ALREADY_WAIVED");
}
