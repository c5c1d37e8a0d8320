import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { loadCoOpinions } from "@/lib/data/co-opinions";
import { toDateColumn } from "@/lib/data/dates";
import { peopleOfLeadSection } from "@/lib/data/recipients";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import type { RecordOutsideOpinionInput } from "@/lib/schemas/opinion/record-outside-opinion";

/**
 * The lead unit's secretariat writes down the opinion that an outside co-handling unit sent on paper, once.
 * Throws ActError: INVALID coHandlingId (no outside unit co-handles under that id), receivedOn; RULE_BROKEN
 * OPINION_THERE; what actOnCase throws.
 */
export async function recordOutsideOpinion(context: Context, input: RecordOutsideOpinionInput) {
  const { actor } = context;
  return actOnCase(context, "record-outside-opinion", input, async ({ tx, found, now }) => {
    const opinions = await loadCoOpinions(tx, found.suggestionId);
    const of = opinions.find(({ handlingId, outside }) => outside && handlingId === input.coHandlingId);
    if (!of) throw invalid("coHandlingId", "choice");
    if (of.arrivedOn !== null) throw ruleBroken("OPINION_THERE");
    if (input.receivedOn > dateInShanghai(now)) throw invalid("receivedOn", "future");
    const { documentNo, receivedOn, body } = input;
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
    return {
      event: {
        data: { fromUnit: of.unit, documentNo, receivedOn },
        notify: await peopleOfLeadSection(tx, found.position),
      },
      result: {},
    };
  });
}
