import type { Context } from "@/lib/context/context";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { hasCommitment } from "@/lib/data/commitments";
import { requireConsultation } from "@/lib/data/consultation-facts";
import { findKeyMark } from "@/lib/data/key-marks";
import { requirePointAnswers } from "@/lib/data/points";
import { findOpenPaper, type Paper } from "@/lib/data/reply-papers";
import { loadCaseSettings } from "@/lib/data/settings";
import { whoTakes } from "@/lib/data/sign-off-recipients";
import { answersDeputy } from "@/lib/domain/case-facts";
import { conflict, ruleBroken } from "@/lib/domain/errors";
import { nextState } from "@/lib/domain/lifecycle";
import { nextStep, withChief } from "@/lib/domain/sign-off";
import { submissionGaps } from "@/lib/domain/submission";
import type { SubmitDraftInput } from "@/lib/schemas/reply/submit-draft";

/**
 * 送审: hands the last saved wording up to the first step of the chain of signing that the setting names now,
 * usually the head of the lead section; of a key case the chief signs last. A wording is handed up once; after it was sent back a new one must be
 * saved. Gives the version's number.
 * Throws ActError: RULE_BROKEN with DRAFT_MISSING, DRAFT_UNCHANGED, and of a reply to the deputy
 * CLASS_MISSING, DISCLOSURE_MISSING, COMMITMENT_MISSING, CONTACT_MISSING, and those of requirePointAnswers, and
 * what actOnCase throws.
 */
export async function submitDraft(context: Context, input: SubmitDraftInput) {
  return actOnCase(context, "submit-draft", input, async (work) => {
    const { tx, found, now } = work;
    const paper = await readyPaper(work);
    const { versionNo } = paper.last;
    const settings = await loadCaseSettings(tx, found, now);
    const key = (await findKeyMark(work)) !== null;
    const signOffChain = key ? withChief(settings.signOffChain) : settings.signOffChain;
    const first = nextStep(signOffChain, null);
    const marked = await tx.replyVersion.updateMany({
      where: { replyId: paper.id, versionNo, submittedAt: null },
      data: { submittedAt: now, signOffChain: [...signOffChain] },
    });
    if (marked.count !== 1) throw conflict();
    return {
      state: nextState("submit-draft", { ...found, nextStep: first }),
      awaitedStep: first,
      event: {
        data: { roundNo: found.roundNo, versionNo },
        notify: await whoTakes(work, first),
      },
      result: { versionNo },
    };
  });
}

async function readyPaper(work: CaseWork): Promise<Paper> {
  const paper = await findOpenPaper(work.tx, work.found);
  if (!paper) throw ruleBroken("DRAFT_MISSING");
  const { classCode, classBucket, disclosure, submittedAt } = paper.last;
  const [gap] = submissionGaps({
    role: work.found.role,
    draft: { classCode, disclosure, submitted: submittedAt !== null },
    // Both are asked below, and name what they are about.
    consulted: true,
    pointRules: [],
    promised: await hasCommitment(work, classBucket),
  });
  if (gap) throw ruleBroken(gap);
  if (answersDeputy(work.found.role)) await requirePointAnswers(work, paper);
  await requireConsultation(work);
  return paper;
}
