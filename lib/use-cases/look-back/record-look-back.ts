import type { Context } from "@/lib/context/context";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { type NextRound, openNextRound } from "@/lib/data/next-round";
import { chiefsOf, leadersInChargeOf, peopleOf } from "@/lib/data/recipients";
import { loadCaseSettings } from "@/lib/data/settings";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, notFound, ruleBroken } from "@/lib/domain/errors";
import { stateAfterRefusal } from "@/lib/domain/lifecycle";
import { findReplyClass, type ReplyClass, type ReplyClassScheme } from "@/lib/domain/reply-classes";
import type { RecordLookBackInput } from "@/lib/schemas/look-back/record-look-back";

/**
 * 回头看: what was found at the place, and the class it comes to, beside the reply's own, which stays. Work found
 * not done may lead back into the procedure: a next round is opened, due after the setting's months. Gives the
 * number of that round, or null.
 * Throws ActError: NOT_FOUND (no such look-back on this case), RULE_BROKEN LOOK_BACK_RECORDED, INVALID doneOn
 * future, INVALID classCode choice, and what actOnCase throws.
 */
export async function recordLookBack(context: Context, input: RecordLookBackInput) {
  return actOnCase(context, "record-look-back", input, async (work) => {
    const found = await classFound(work, input);
    const next = input.reopen ? await openNextRound(work) : null;
    await fillIn(work, input, { ...found, next, byId: context.actor.userId });
    const { lookBackId, verdict, doneOn, findings, correctiveAction } = input;
    return {
      ...(next ? { state: stateAfterRefusal("record-look-back"), round: next } : {}),
      event: {
        data: {
          lookBackId,
          verdict,
          doneOn,
          classCode: found.replyClass.code,
          findings,
          correctiveAction,
          nextRoundNo: next?.roundNo ?? null,
          nextDueOn: next?.dueOn ?? null,
        },
        notify: await concerned(work, next),
      },
      result: { nextRoundNo: next?.roundNo ?? null },
    };
  });
}

interface ClassFound {
  readonly scheme: ReplyClassScheme;
  readonly replyClass: ReplyClass;
}

async function classFound({ tx, found, now }: CaseWork, input: RecordLookBackInput): Promise<ClassFound> {
  const lookBack = await tx.lookBack.findFirst({
    where: { id: input.lookBackId, handlingId: found.id },
    select: { recordedAt: true },
  });
  if (!lookBack) throw notFound();
  if (lookBack.recordedAt) throw ruleBroken("LOOK_BACK_RECORDED");
  if (input.doneOn > dateInShanghai(now)) throw invalid("doneOn", "future");
  const { classScheme: scheme } = await loadCaseSettings(tx, found, now);
  const replyClass = findReplyClass(scheme, input.classCode);
  if (!replyClass) throw invalid("classCode", "choice");
  return { scheme, replyClass };
}

async function fillIn(
  { tx, now }: CaseWork,
  input: RecordLookBackInput,
  { scheme, replyClass, next, byId }: ClassFound & { next: NextRound | null; byId: string },
): Promise<void> {
  const { lookBackId, doneOn, findings, verdict, correctiveAction } = input;
  await tx.lookBack.update({
    where: { id: lookBackId },
    data: {
      doneOn: toDateColumn(doneOn),
      findings,
      verdict,
      classScheme: scheme,
      classCode: replyClass.code,
      classBucket: replyClass.bucket,
      correctiveAction,
      openedRoundNo: next?.roundNo ?? null,
      recordedById: byId,
      recordedAt: now,
    },
    select: { id: true },
  });
}

/** The leaders hear of it when the work has to be done again. */
async function concerned({ tx, found, now }: CaseWork, next: NextRound | null): Promise<string[]> {
  const sectionIds = found.assignments.map(({ sectionId }) => sectionId);
  const workers = await peopleOf(tx, sectionIds);
  if (next === null) return workers;
  const inCharge = await leadersInChargeOf(tx, sectionIds, dateInShanghai(now));
  return [...workers, ...inCharge, ...(await chiefsOf(tx, found.unitId))];
}
