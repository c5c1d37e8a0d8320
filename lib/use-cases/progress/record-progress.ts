import type { Context } from "@/lib/context/context";
import { actAlsoFor } from "@/lib/data/also-for";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { peopleOfLeadSection } from "@/lib/data/recipients";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import type { RecordProgressInput } from "@/lib/schemas/progress/record-progress";

/**
 * Records a step of the work on the case, and on the merged cases chosen; of an assisting section it may be what hands
 * its part in, and then the lead section is told. Gives the entry's id.
 * Throws ActError: INVALID happenedOn future, RULE_BROKEN NO_PART_TO_HAND_IN, and what actAlsoFor and actOnCase throw.
 */
export async function recordProgress(context: Context, input: RecordProgressInput) {
  return actOnCase(context, "record-progress", input, async (work) => {
    if (input.happenedOn > dateInShanghai(work.now)) throw invalid("happenedOn", "future");
    const part = input.handsInPart ? await ownPart(work, context.actor.sectionId) : null;
    const change = await addEntry(context, input, work, part);
    // a part is handed in to its own case alone
    await actAlsoFor(context, "record-progress", work, input.alsoFor ?? [], (sibling) =>
      addEntry(context, input, sibling, null),
    );
    return change;
  });
}

type Part = Awaited<ReturnType<typeof ownPart>>;

async function addEntry(
  context: Context,
  input: RecordProgressInput,
  { tx, found, now }: CaseWork,
  part: Part | null,
) {
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
      partId: part?.id ?? null,
      recordedById: context.actor.userId,
      recordedAt: now,
    },
    select: { id: true },
  });
  return {
    event: {
      data: { progressId, happenedOn, documentNo, ...(part ? { section: part.section.name } : {}) },
      ...(part
        ? { type: "part-handed-in" as const, notify: await peopleOfLeadSection(tx, found.position) }
        : {}),
    },
    result: { progressId },
  };
}

/** The part of the actor's own section in the case. */
async function ownPart({ tx, found }: CaseWork, sectionId: string | null) {
  const part = found.assignments.find((each) => each.kind === "ASSISTING" && each.sectionId === sectionId);
  if (!part) throw ruleBroken("NO_PART_TO_HAND_IN");
  return tx.sectionAssignment.findUniqueOrThrow({
    where: { id: part.id },
    select: { id: true, section: { select: { name: true } } },
  });
}
