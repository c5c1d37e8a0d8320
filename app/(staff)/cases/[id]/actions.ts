"use server";

import { action } from "@/lib/request/action";
import { backToCase } from "@/lib/request/back-to-case";
import { acknowledgeAssignmentSchema } from "@/lib/schemas/assignment/acknowledge-assignment";
import { assignSectionsSchema } from "@/lib/schemas/assignment/assign-sections";
import { recordContactSchema } from "@/lib/schemas/contact/record-contact";
import { recordWaiverSchema } from "@/lib/schemas/contact/record-waiver";
import { recordProgressSchema } from "@/lib/schemas/progress/record-progress";
import { confirmDraftSchema } from "@/lib/schemas/reply/confirm-draft";
import { issueReplySchema } from "@/lib/schemas/reply/issue-reply";
import { proofDraftSchema } from "@/lib/schemas/reply/proof-draft";
import { saveDraftSchema } from "@/lib/schemas/reply/save-draft";
import { signReplySchema } from "@/lib/schemas/reply/sign-reply";
import { submitDraftSchema } from "@/lib/schemas/reply/submit-draft";
import { closeNoticeSchema } from "@/lib/schemas/supervision/close-notice";
import { extendNoticeSchema } from "@/lib/schemas/supervision/extend-notice";
import { issueSupervisionNoticeSchema } from "@/lib/schemas/supervision/issue-supervision-notice";
import { respondToNoticeSchema } from "@/lib/schemas/supervision/respond-to-notice";
import { urgeCaseSchema } from "@/lib/schemas/supervision/urge-case";
import { enterPaperSurveySchema } from "@/lib/schemas/survey/enter-paper-survey";
import { acknowledgeAssignment } from "@/lib/use-cases/assignment/acknowledge-assignment";
import { assignSections } from "@/lib/use-cases/assignment/assign-sections";
import { recordContact } from "@/lib/use-cases/contact/record-contact";
import { recordWaiver } from "@/lib/use-cases/contact/record-waiver";
import { recordProgress } from "@/lib/use-cases/progress/record-progress";
import { confirmDraft } from "@/lib/use-cases/reply/confirm-draft";
import { issueReply } from "@/lib/use-cases/reply/issue-reply";
import { proofDraft } from "@/lib/use-cases/reply/proof-draft";
import { saveDraft } from "@/lib/use-cases/reply/save-draft";
import { signReply } from "@/lib/use-cases/reply/sign-reply";
import { submitDraft } from "@/lib/use-cases/reply/submit-draft";
import { closeNotice } from "@/lib/use-cases/supervision/close-notice";
import { extendNotice } from "@/lib/use-cases/supervision/extend-notice";
import { issueSupervisionNotice } from "@/lib/use-cases/supervision/issue-supervision-notice";
import { respondToNotice } from "@/lib/use-cases/supervision/respond-to-notice";
import { urgeCase } from "@/lib/use-cases/supervision/urge-case";
import { enterPaperSurvey } from "@/lib/use-cases/survey/enter-paper-survey";

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
