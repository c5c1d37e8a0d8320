"use server";

import { action } from "@/lib/request/action";
import { backToCase } from "@/lib/request/back-to-case";
import { acknowledgeAssignmentSchema } from "@/lib/schemas/assignment/acknowledge-assignment";
import { assignSectionsSchema } from "@/lib/schemas/assignment/assign-sections";
import { decideReturnSchema } from "@/lib/schemas/assignment/decide-return";
import { requestReturnSchema } from "@/lib/schemas/assignment/request-return";
import { addAttachmentSchema } from "@/lib/schemas/attachment/add-attachment";
import { completeReplySchema } from "@/lib/schemas/commitment/complete-reply";
import { confirmCommitmentSchema } from "@/lib/schemas/commitment/confirm-commitment";
import { recordCommitmentSchema } from "@/lib/schemas/commitment/record-commitment";
import { reportCommitmentSchema } from "@/lib/schemas/commitment/report-commitment";
import { sendExplanationSchema } from "@/lib/schemas/commitment/send-explanation";
import { recordContactSchema } from "@/lib/schemas/contact/record-contact";
import { recordWaiverSchema } from "@/lib/schemas/contact/record-waiver";
import { linkEarlierSchema } from "@/lib/schemas/earlier/link-earlier";
import { unlinkEarlierSchema } from "@/lib/schemas/earlier/unlink-earlier";
import { markKeySchema } from "@/lib/schemas/key/mark-key";
import { unmarkKeySchema } from "@/lib/schemas/key/unmark-key";
import { planLookBackSchema } from "@/lib/schemas/look-back/plan-look-back";
import { recordLookBackSchema } from "@/lib/schemas/look-back/record-look-back";
import { mergeCasesSchema } from "@/lib/schemas/merging/merge-cases";
import { unmergeCaseSchema } from "@/lib/schemas/merging/unmerge-case";
import { recordOutsideOpinionSchema } from "@/lib/schemas/opinion/record-outside-opinion";
import { waiveOpinionsSchema } from "@/lib/schemas/opinion/waive-opinions";
import { recordProgressSchema } from "@/lib/schemas/progress/record-progress";
import { confirmDraftSchema } from "@/lib/schemas/reply/confirm-draft";
import { issueReplySchema } from "@/lib/schemas/reply/issue-reply";
import { proofDraftSchema } from "@/lib/schemas/reply/proof-draft";
import { saveDraftSchema } from "@/lib/schemas/reply/save-draft";
import { signReplySchema } from "@/lib/schemas/reply/sign-reply";
import { splitPointsSchema } from "@/lib/schemas/reply/split-points";
import { submitDraftSchema } from "@/lib/schemas/reply/submit-draft";
import { correctRegistrationSchema } from "@/lib/schemas/suggestion/correct-registration";
import { withdrawSuggestionSchema } from "@/lib/schemas/suggestion/withdraw-suggestion";
import { closeNoticeSchema } from "@/lib/schemas/supervision/close-notice";
import { extendNoticeSchema } from "@/lib/schemas/supervision/extend-notice";
import { issueSupervisionNoticeSchema } from "@/lib/schemas/supervision/issue-supervision-notice";
import { respondToNoticeSchema } from "@/lib/schemas/supervision/respond-to-notice";
import { urgeCaseSchema } from "@/lib/schemas/supervision/urge-case";
import { closeWithoutAnswerSchema } from "@/lib/schemas/survey/close-without-answer";
import { enterPaperSurveySchema } from "@/lib/schemas/survey/enter-paper-survey";
import { decideExtensionSchema } from "@/lib/schemas/time/decide-extension";
import { requestExtensionSchema } from "@/lib/schemas/time/request-extension";
import { resumeClockSchema } from "@/lib/schemas/time/resume-clock";
import { suspendClockSchema } from "@/lib/schemas/time/suspend-clock";
import { acknowledgeAssignment } from "@/lib/use-cases/assignment/acknowledge-assignment";
import { assignSections } from "@/lib/use-cases/assignment/assign-sections";
import { decideReturn } from "@/lib/use-cases/assignment/decide-return";
import { requestReturn } from "@/lib/use-cases/assignment/request-return";
import { addAttachment } from "@/lib/use-cases/attachment/add-attachment";
import { completeReply } from "@/lib/use-cases/commitment/complete-reply";
import { confirmCommitment } from "@/lib/use-cases/commitment/confirm-commitment";
import { recordCommitment } from "@/lib/use-cases/commitment/record-commitment";
import { reportCommitment } from "@/lib/use-cases/commitment/report-commitment";
import { sendExplanation } from "@/lib/use-cases/commitment/send-explanation";
import { recordContact } from "@/lib/use-cases/contact/record-contact";
import { recordWaiver } from "@/lib/use-cases/contact/record-waiver";
import { linkEarlier } from "@/lib/use-cases/earlier/link-earlier";
import { unlinkEarlier } from "@/lib/use-cases/earlier/unlink-earlier";
import { markKey } from "@/lib/use-cases/key/mark-key";
import { unmarkKey } from "@/lib/use-cases/key/unmark-key";
import { planLookBack } from "@/lib/use-cases/look-back/plan-look-back";
import { recordLookBack } from "@/lib/use-cases/look-back/record-look-back";
import { mergeCases } from "@/lib/use-cases/merging/merge-cases";
import { unmergeCase } from "@/lib/use-cases/merging/unmerge-case";
import { recordOutsideOpinion } from "@/lib/use-cases/opinion/record-outside-opinion";
import { waiveOpinions } from "@/lib/use-cases/opinion/waive-opinions";
import { recordProgress } from "@/lib/use-cases/progress/record-progress";
import { confirmDraft } from "@/lib/use-cases/reply/confirm-draft";
import { issueReply } from "@/lib/use-cases/reply/issue-reply";
import { proofDraft } from "@/lib/use-cases/reply/proof-draft";
import { saveDraft } from "@/lib/use-cases/reply/save-draft";
import { signReply } from "@/lib/use-cases/reply/sign-reply";
import { splitPoints } from "@/lib/use-cases/reply/split-points";
import { submitDraft } from "@/lib/use-cases/reply/submit-draft";
import { correctRegistration } from "@/lib/use-cases/suggestion/correct-registration";
import { withdrawSuggestion } from "@/lib/use-cases/suggestion/withdraw-suggestion";
import { closeNotice } from "@/lib/use-cases/supervision/close-notice";
import { extendNotice } from "@/lib/use-cases/supervision/extend-notice";
import { issueSupervisionNotice } from "@/lib/use-cases/supervision/issue-supervision-notice";
import { respondToNotice } from "@/lib/use-cases/supervision/respond-to-notice";
import { urgeCase } from "@/lib/use-cases/supervision/urge-case";
import { closeWithoutAnswer } from "@/lib/use-cases/survey/close-without-answer";
import { enterPaperSurvey } from "@/lib/use-cases/survey/enter-paper-survey";
import { decideExtension } from "@/lib/use-cases/time/decide-extension";
import { requestExtension } from "@/lib/use-cases/time/request-extension";
import { resumeClock } from "@/lib/use-cases/time/resume-clock";
import { suspendClock } from "@/lib/use-cases/time/suspend-clock";

export const correctRegistrationAction = action(
  correctRegistrationSchema,
  correctRegistration,
  backToCase("correct-registration"),
);
export const assignSectionsAction = action(
  assignSectionsSchema,
  assignSections,
  backToCase("assign-sections"),
);
export const acknowledgeAssignmentAction = action(
  acknowledgeAssignmentSchema,
  acknowledgeAssignment,
  backToCase("acknowledge-assignment"),
);
export const recordContactAction = action(recordContactSchema, recordContact, backToCase("record-contact"));
export const recordWaiverAction = action(recordWaiverSchema, recordWaiver, backToCase("record-waiver"));
export const recordProgressAction = action(
  recordProgressSchema,
  recordProgress,
  backToCase("record-progress"),
);
export const addAttachmentAction = action(addAttachmentSchema, addAttachment, backToCase("add-attachment"));
export const issueSupervisionNoticeAction = action(
  issueSupervisionNoticeSchema,
  issueSupervisionNotice,
  backToCase("issue-supervision-notice"),
);
export const respondToNoticeAction = action(
  respondToNoticeSchema,
  respondToNotice,
  backToCase("respond-to-notice"),
);
export const closeNoticeAction = action(closeNoticeSchema, closeNotice, backToCase("close-notice"));
export const splitPointsAction = action(splitPointsSchema, splitPoints, backToCase("split-points"));
export const extendNoticeAction = action(extendNoticeSchema, extendNotice, backToCase("extend-notice"));
export const urgeCaseAction = action(urgeCaseSchema, urgeCase, backToCase("urge-case"));
export const saveDraftAction = action(saveDraftSchema, saveDraft, backToCase("save-draft"));
export const submitDraftAction = action(submitDraftSchema, submitDraft, backToCase("submit-draft"));
export const confirmDraftAction = action(confirmDraftSchema, confirmDraft, backToCase("confirm-draft"));
export const proofDraftAction = action(proofDraftSchema, proofDraft, backToCase("proof-draft"));
export const signReplyAction = action(signReplySchema, signReply, backToCase("sign-reply"));
export const issueReplyAction = action(issueReplySchema, issueReply, backToCase("issue-reply"));
export const enterPaperSurveyAction = action(
  enterPaperSurveySchema,
  enterPaperSurvey,
  backToCase("enter-paper-survey"),
);
export const closeWithoutAnswerAction = action(
  closeWithoutAnswerSchema,
  closeWithoutAnswer,
  backToCase("close-without-answer"),
);
export const requestReturnAction = action(requestReturnSchema, requestReturn, backToCase("request-return"));
export const decideReturnAction = action(decideReturnSchema, decideReturn, backToCase("decide-return"));
export const requestExtensionAction = action(
  requestExtensionSchema,
  requestExtension,
  backToCase("request-extension"),
);
export const decideExtensionAction = action(
  decideExtensionSchema,
  decideExtension,
  backToCase("decide-extension"),
);
export const suspendClockAction = action(suspendClockSchema, suspendClock, backToCase("suspend-clock"));
export const resumeClockAction = action(resumeClockSchema, resumeClock, backToCase("resume-clock"));
export const withdrawSuggestionAction = action(
  withdrawSuggestionSchema,
  withdrawSuggestion,
  backToCase("withdraw-suggestion"),
);
export const recordOutsideOpinionAction = action(
  recordOutsideOpinionSchema,
  recordOutsideOpinion,
  backToCase("record-outside-opinion"),
);
export const waiveOpinionsAction = action(waiveOpinionsSchema, waiveOpinions, backToCase("waive-opinions"));
export const recordCommitmentAction = action(
  recordCommitmentSchema,
  recordCommitment,
  backToCase("record-commitment"),
);
export const reportCommitmentAction = action(
  reportCommitmentSchema,
  reportCommitment,
  backToCase("report-commitment"),
);
export const confirmCommitmentAction = action(
  confirmCommitmentSchema,
  confirmCommitment,
  backToCase("confirm-commitment"),
);
export const completeReplyAction = action(completeReplySchema, completeReply, backToCase("complete-reply"));
export const sendExplanationAction = action(
  sendExplanationSchema,
  sendExplanation,
  backToCase("send-explanation"),
);
export const planLookBackAction = action(planLookBackSchema, planLookBack, backToCase("plan-look-back"));
export const recordLookBackAction = action(
  recordLookBackSchema,
  recordLookBack,
  backToCase("record-look-back"),
);
export const mergeCasesAction = action(mergeCasesSchema, mergeCases, backToCase("merge-cases"));
export const unmergeCaseAction = action(unmergeCaseSchema, unmergeCase, backToCase("unmerge-case"));
export const markKeyAction = action(markKeySchema, markKey, backToCase("mark-key"));
export const unmarkKeyAction = action(unmarkKeySchema, unmarkKey, backToCase("unmark-key"));
export const linkEarlierAction = action(linkEarlierSchema, linkEarlier, backToCase("link-earlier"));
export const unlinkEarlierAction = action(unlinkEarlierSchema, unlinkEarlier, backToCase("unlink-earlier"));
