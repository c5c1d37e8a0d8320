import type { Context } from "@/lib/context/context";
import { keepAttachment } from "@/lib/data/attachments/keep-attachment";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { loadCaseSettings } from "@/lib/data/settings";
import { returnSurvey } from "@/lib/data/survey-returns";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid } from "@/lib/domain/errors";
import type { EnterPaperSurveyInput } from "@/lib/schemas/survey/enter-paper-survey";

/**
 * 征询意见表 returned on paper: the secretariat keys in what the lead deputy answered, and the row says who did,
 * whose signature the sheet bears and of which day. The scan is kept with it; the setting paperSurveyScanRequired asks for one.
 * Gives the number of the round that 不满意 opened, or null.
 * Throws ActError: RULE_BROKEN ALREADY_RATED, INVALID signedOn future, scan fileMissing, of the scan what keepAttachment throws,
 * and what actOnCase throws.
 */
export async function enterPaperSurvey(context: Context, input: EnterPaperSurveyInput) {
  const { attitude, result, met, visit, comment, signedBy, signedOn, scan } = input;
  const enteredById = context.actor.userId;
  return actOnCase(context, "enter-paper-survey", input, async (work) => {
    if (signedOn > dateInShanghai(work.now)) throw invalid("signedOn", "future");
    const { paperSurveyScanRequired } = await loadCaseSettings(work.tx, work.found, work.now);
    if (paperSurveyScanRequired && !scan) throw invalid("scan", "fileMissing");
    const change = await returnSurvey(work, {
      act: "enter-paper-survey",
      channel: "PAPER",
      enteredById,
      signature: { signedBy, signedOn },
      answers: { attitude, result, met, visit, comment },
    });
    if (scan) await keepScan(work, scan, enteredById);
    return { ...change, event: change.event, result: { nextRoundNo: change.round?.roundNo ?? null } };
  });
}

async function keepScan(work: CaseWork, scan: File, uploadedById: string): Promise<void> {
  const { tx, found } = work;
  const survey = await tx.survey.findFirstOrThrow({
    where: { handlingId: found.id, roundNo: found.roundNo, channel: "PAPER" },
    select: { id: true },
  });
  const evidence = {
    subject: "SURVEY",
    subjectId: survey.id,
    shows: "征询意见表",
    forDeputy: false,
  } as const;
  await keepAttachment(work, { ...evidence, file: scan, field: "scan", uploadedById });
}
