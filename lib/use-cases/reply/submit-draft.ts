import type { Context } from "@/lib/context/context";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { requireCommitment } from "@/lib/data/commitments";
import { requireConsultation } from "@/lib/data/consultation-facts";
import { headsOf } from "@/lib/data/recipients";
import { findOpenPaper, type Paper } from "@/lib/data/reply-papers";
import { answersDeputy } from "@/lib/domain/case-facts";
import { conflict, ruleBroken } from "@/lib/domain/errors";
import { nextState } from "@/lib/domain/lifecycle";
import type { SubmitDraftInput } from "@/lib/schemas/reply/submit-draft";

/**
 * 送审: hands the last saved wording up to the head of the lead section. A wording is handed up once; after it
 * was sent back a new one must be saved. Gives the version's number.
 * Throws ActError: RULE_BROKEN with DRAFT_MISSING, DRAFT_UNCHANGED, and of a reply to the deputy
 * CLASS_MISSING, DISCLOSURE_MISSING, COMMITMENT_MISSING, CONTACT_MISSING, and what actOnCase throws.
 */
export async function submitDraft(context: Context, input: SubmitDraftInput) {
  return actOnCase(context, "submit-draft", input, async (work) => {
    const { tx, found, now } = work;
    const paper = await readyPaper(work);
    const { versionNo } = paper.last;
    const marked = await tx.replyVersion.updateMany({
      where: { replyId: paper.id, versionNo, submittedAt: null },
      data: { submittedAt: now },
    });
    if (marked.count !== 1) throw conflict();
    const { leadSectionId } = found.position;
    return {
      state: nextState("submit-draft", found),
      event: {
        data: { roundNo: found.roundNo, versionNo },
        notify: await headsOf(tx, leadSectionId === null ? [] : [leadSectionId]),
      },
      result: { versionNo },
    };
  });
}

async function readyPaper(work: CaseWork): Promise<Paper> {
  const paper = await findOpenPaper(work.tx, work.found);
  if (!paper) throw ruleBroken("DRAFT_MISSING");
  if (paper.last.submittedAt) throw ruleBroken("DRAFT_UNCHANGED");
  if (!answersDeputy(work.found.role)) return paper;
  if (paper.last.classCode === null) throw ruleBroken("CLASS_MISSING");
  if (paper.last.disclosure === null) throw ruleBroken("DISCLOSURE_MISSING");
  await requireCommitment(work, paper.last.classBucket);
  await requireConsultation(work);
  return paper;
}
