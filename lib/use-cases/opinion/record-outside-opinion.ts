import type { Context } from "@/lib/context/context";
import { keepAttachment } from "@/lib/data/attachments/keep-attachment";
import { actOnCase } from "@/lib/data/case-act";
import { loadCoOpinions } from "@/lib/data/co-opinions";
import { toDateColumn } from "@/lib/data/dates";
import { peopleOfLeadSection } from "@/lib/data/recipients";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import type { RecordOutsideOpinionInput } from "@/lib/schemas/opinion/record-outside-opinion";

/**
 * The lead unit's secretariat writes down the opinion that an outside co-handling unit sent on paper, once, with its scan where
 * there is one.
 * Throws ActError: INVALID coHandlingId (no outside unit co-handles under that id), receivedOn; RULE_BROKEN
 * OPINION_THERE; of the scan what keepAttachment throws; what actOnCase throws.
 */
export async function recordOutsideOpinion(context: Context, input: RecordOutsideOpinionInput) {
  const { actor } = context;
  return actOnCase(context, "record-outside-opinion", input, async (work) => {
    const { tx, found, now } = work;
    const opinions = await loadCoOpinions(tx, found.suggestionId);
    const of = opinions.find(({ handlingId, outside }) => outside && handlingId === input.coHandlingId);
    if (!of) throw invalid("coHandlingId", "choice");
    if (of.arrivedOn !== null) throw ruleBroken("OPINION_THERE");
    if (input.receivedOn > dateInShanghai(now)) throw invalid("receivedOn", "future");
    const { documentNo, receivedOn, body, scan } = input;
    await tx.outsideOpinion.create({
      data: {
        handlingId: of.handlingId,
        receivedOn: toDateColumn(receivedOn),
        documentNo,
        body,
        recordedById: actor.userId,
        recordedAt: now,
      },
      select: { handlingId: true },
    });
    if (scan) {
      const shows = `会办意见（${of.unit}）`;
      const whole = { subject: "CASE", subjectId: null, forDeputy: false, field: "scan" } as const;
      await keepAttachment(work, { ...whole, file: scan, shows, uploadedById: actor.userId });
    }
    return {
      event: {
        data: { fromUnit: of.unit, documentNo, receivedOn },
        notify: await peopleOfLeadSection(tx, found.position),
      },
      result: {},
    };
  });
}
