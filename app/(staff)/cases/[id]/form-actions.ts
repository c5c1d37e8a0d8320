import * as actions from "@/app/(staff)/cases/[id]/actions";
import type { CaseAct } from "@/lib/domain/lifecycle";
import type { FormAction } from "@/lib/request/action";

/** Which server action each act's form sends to; a deputy's rating has a page of its own. */
export const formActions: Readonly<Record<CaseAct, FormAction | undefined>> = {
  "assign-sections": actions.assignSectionsAction,
  "acknowledge-assignment": actions.acknowledgeAssignmentAction,
  "record-contact": actions.recordContactAction,
  "record-waiver": actions.recordWaiverAction,
  "record-progress": actions.recordProgressAction,
  "issue-supervision-notice": actions.issueSupervisionNoticeAction,
  "respond-to-notice": actions.respondToNoticeAction,
  "close-notice": actions.closeNoticeAction,
  "extend-notice": actions.extendNoticeAction,
  "urge-case": actions.urgeCaseAction,
  "save-draft": actions.saveDraftAction,
  "submit-draft": actions.submitDraftAction,
  "confirm-draft": actions.confirmDraftAction,
  "proof-draft": actions.proofDraftAction,
  "sign-reply": actions.signReplyAction,
  "issue-reply": actions.issueReplyAction,
  "enter-paper-survey": actions.enterPaperSurveyAction,
  "rate-reply": undefined,
};
