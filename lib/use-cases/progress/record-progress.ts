import type { Context } from "@/lib/context/context";
import { actAlsoFor } from "@/lib/data/also-for";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid } from "@/lib/domain/errors";
import type { RecordProgressInput } from "@/lib/schemas/progress/record-progress";

/**
 * Records a step of the work on the case, and on the merged cases chosen. Gives the entry's id.
 * Throws ActError: INVALID happenedOn future, and what actAlsoFor and actOnCase throw.
 */
export async function recordProgress(context: Context, input: RecordProgressInput) {
  return actOnCase(context, "record-progress", input, async (work) => {
    if (input.happenedOn > dateInShanghai(work.now)) throw invalid("happenedOn", "future");
    const change = await addEntry(context, input, work);
    await actAlsoFor(context, "record-progress", work, input.alsoFor ?? [], (sibling) =>
      addEntry(context, input, sibling),
    );
    return change;
  });
}

async function addEntry(context: Context, input: RecordProgressInput, { tx, found, now }: CaseWork) {
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
}
