import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid } from "@/lib/domain/errors";
import type { RecordProgressInput } from "@/lib/schemas/progress/record-progress";

/**
 * Records a step of the work on the case. Gives the entry's id.
 * Throws ActError: INVALID happenedOn future, and what actOnCase throws.
 */
export async function recordProgress(context: Context, input: RecordProgressInput) {
  return actOnCase(context, "record-progress", input, async ({ tx, found, now }) => {
    if (input.happenedOn > dateInShanghai(now)) throw invalid("happenedOn", "future");
    const { summary, measures, outcome, documentNo, figures, happenedOn } = input;
    const { id: progressId } = await tx.progressEntry.create({
      data: {
        handlingId: found.id,
        happenedOn: toDateColumn(happenedOn),
        summary,
        measures,
        outcome,
        documentNo,
        figures,
        recordedById: context.actor.userId,
        recordedAt: now,
      },
      select: { id: true },
    });
    return {
      event: { data: { progressId, happenedOn, documentNo } },
      result: { progressId },
    };
  });
}
