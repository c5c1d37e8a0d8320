import type { Context } from "@/lib/context/context";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { loadCommitments } from "@/lib/data/commitments";
import { accountsOfDeputies, peopleOf } from "@/lib/data/recipients";
import { allKept, isPending } from "@/lib/domain/commitments";
import { ruleBroken } from "@/lib/domain/errors";
import { classesOf, isReplyClassScheme, type ReplyClassScheme } from "@/lib/domain/reply-classes";
import type { CompleteReplyInput } from "@/lib/schemas/commitment/complete-reply";

/**
 * B转A: once everything promised was kept, the secretariat completes the reply of the last round and tells
 * every sponsor what was done. The class it went out with stays; the new one is the scheme's for what is solved.
 * Gives both letters. Rule: a class B item that was solved is answered again.
 * Throws ActError: RULE_BROKEN COMMITMENT_OPEN, ALREADY_COMPLETED, NOTHING_TO_COMPLETE (the reply promised
 * nothing, or something failed), and what actOnCase throws.
 */
export async function completeReply(context: Context, input: CompleteReplyInput) {
  return actOnCase(context, "complete-reply", input, async (work) => {
    const { tx, found, now } = work;
    const { replyId, scheme, fromCode } = await completable(work);
    const solved = classesOf(scheme).find(({ bucket }) => bucket === "SOLVED");
    if (!solved) throw ruleBroken("NOTHING_TO_COMPLETE");
    await tx.replyCompletion.create({
      data: {
        replyId,
        classScheme: scheme,
        classCode: solved.code,
        classBucket: solved.bucket,
        text: input.text,
        completedById: context.actor.userId,
        completedAt: now,
      },
      select: { replyId: true },
    });
    const sectionIds = found.assignments.map(({ sectionId }) => sectionId);
    const told = await accountsOfDeputies(tx, found.position.sponsorIds);
    return {
      event: {
        data: { roundNo: found.roundNo, fromCode, toCode: solved.code, toldText: input.text },
        notify: [...told, ...(await peopleOf(tx, sectionIds))],
      },
      result: { fromCode, toCode: solved.code },
    };
  });
}

interface Completable {
  readonly replyId: string;
  readonly scheme: ReplyClassScheme;
  readonly fromCode: string;
}

async function completable({ tx, found }: CaseWork): Promise<Completable> {
  const reply = await tx.reply.findUnique({
    where: { handlingId_roundNo: { handlingId: found.id, roundNo: found.roundNo } },
    select: {
      id: true,
      issuedVersion: true,
      completion: { select: { replyId: true } },
      versions: { select: { versionNo: true, classScheme: true, classCode: true, classBucket: true } },
    },
  });
  if (reply?.completion) throw ruleBroken("ALREADY_COMPLETED");
  const issued = reply?.versions.find(({ versionNo }) => versionNo === reply.issuedVersion);
  const promising = issued?.classBucket === "IN_PROGRESS" || issued?.classBucket === "PLANNED";
  if (!reply || !promising || !isReplyClassScheme(issued.classScheme) || issued.classCode === null) {
    throw ruleBroken("NOTHING_TO_COMPLETE");
  }
  const commitments = await loadCommitments(tx, found);
  if (commitments.some(isPending)) throw ruleBroken("COMMITMENT_OPEN");
  if (!allKept(commitments)) throw ruleBroken("NOTHING_TO_COMPLETE");
  return { replyId: reply.id, scheme: issued.classScheme, fromCode: issued.classCode };
}
