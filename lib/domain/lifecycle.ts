import { answersDeputy, type HandlingRole } from "@/lib/domain/case-facts";
import type { SignOffStepKind } from "@/lib/domain/sign-off";

/** Where one unit's handling stands; the words are those of the field (待分办 … 已办复). */
export const handlingStates = [
  "OUTSIDE",
  "FOR_REFERENCE",
  "RECEIVED",
  "ASSIGNED",
  "IN_PROGRESS",
  "AWAITING_CONFIRMATION",
  "AWAITING_PROOF",
  "AWAITING_SIGN_OFF",
  "SIGNED",
  "REPLIED",
  "OPINION_SENT",
  "CONCLUDED",
  "RETURNED",
  "WITHDRAWN",
] as const;
export type HandlingState = (typeof handlingStates)[number];

/** Everything that can be done to a case. */
export const caseActs = [
  "request-return",
  "decide-return",
  "assign-sections",
  "acknowledge-assignment",
  "record-contact",
  "record-waiver",
  "record-progress",
  "request-extension",
  "decide-extension",
  "suspend-clock",
  "resume-clock",
  "withdraw-suggestion",
  "record-outside-opinion",
  "waive-opinions",
  "add-attachment",
  "record-commitment",
  "report-commitment",
  "confirm-commitment",
  "issue-supervision-notice",
  "respond-to-notice",
  "close-notice",
  "split-points",
  "extend-notice",
  "urge-case",
  "save-draft",
  "submit-draft",
  "confirm-draft",
  "proof-draft",
  "sign-reply",
  "issue-reply",
  "rate-reply",
  "enter-paper-survey",
  "close-without-answer",
  "complete-reply",
  "send-explanation",
  "plan-look-back",
  "record-look-back",
  "merge-cases",
  "unmerge-case",
  "mark-key",
  "unmark-key",
  "link-earlier",
  "unlink-earlier",
  "correct-registration",
] as const;
export type CaseAct = (typeof caseActs)[number];

/** Where a case is when an act moves it. */
interface Place {
  readonly state: HandlingState;
  readonly role: HandlingRole;
  /** The step of the chain of signing that follows, null for none; left out, the usual chain's. */
  readonly nextStep?: SignOffStepKind | null;
}

interface Transition {
  readonly from: readonly HandlingState[];
  /** The state after it; null leaves the state as it is. */
  readonly to: (at: Place) => HandlingState | null;
  /** The state after it was sent back, after 不满意, or after a look-back that found nothing done. */
  readonly back?: HandlingState;
}

const stay = () => null;
const drafting = ["AWAITING_CONFIRMATION", "AWAITING_PROOF", "AWAITING_SIGN_OFF", "SIGNED"] as const;
const working = ["ASSIGNED", "IN_PROGRESS", ...drafting] as const;
/** The states in which the unit still owes its answer, so that the due date presses. */
export const stagesOfWork: readonly HandlingState[] = ["RECEIVED", ...working];
const answered = ["REPLIED", "OPINION_SENT"] as const;
const promising = ["IN_PROGRESS", ...drafting, "REPLIED", "CONCLUDED"] as const;
const afterReply = ["REPLIED", "CONCLUDED"] as const;

/**
 * The whole procedure as one table: act → from which states, to which. The states follow the common stages
 * of such platforms (交办 → 分办 → 签收 → 办理 → 核稿 → 签发 → 答复 → 反馈 → 办复).
 */
export const lifecycle: Readonly<Record<CaseAct, Transition>> = {
  "request-return": { from: ["RECEIVED", "ASSIGNED", "IN_PROGRESS"], to: stay },
  // A refusal leaves the case where it is.
  "decide-return": { from: ["RECEIVED", ...working], to: () => "RETURNED" },
  "merge-cases": { from: ["RECEIVED", ...working], to: stay },
  "unmerge-case": { from: ["RECEIVED", ...working], to: stay },
  // Not once the last signature is there: the chief's could no longer follow.
  "mark-key": {
    from: [
      "RECEIVED",
      "ASSIGNED",
      "IN_PROGRESS",
      "AWAITING_CONFIRMATION",
      "AWAITING_PROOF",
      "AWAITING_SIGN_OFF",
    ],
    to: stay,
  },
  "unmark-key": { from: ["RECEIVED", ...working], to: stay },
  "link-earlier": { from: ["RECEIVED", ...working, ...answered, "CONCLUDED"], to: stay },
  "unlink-earlier": { from: ["RECEIVED", ...working, ...answered, "CONCLUDED"], to: stay },
  // Later the wording is in the hands of those who sign.
  "correct-registration": { from: ["RECEIVED", "ASSIGNED", "IN_PROGRESS"], to: stay },
  "assign-sections": {
    from: ["RECEIVED", "ASSIGNED", "IN_PROGRESS"],
    to: ({ state }) => (state === "RECEIVED" ? "ASSIGNED" : null),
  },
  "acknowledge-assignment": {
    from: ["ASSIGNED", "IN_PROGRESS", ...drafting],
    to: ({ state }) => (state === "ASSIGNED" ? "IN_PROGRESS" : null),
  },
  "record-contact": { from: [...working, ...answered, "CONCLUDED"], to: stay },
  "record-waiver": { from: working, to: stay },
  "record-progress": { from: [...working, ...answered, "CONCLUDED"], to: stay },
  "request-extension": { from: working, to: stay },
  "decide-extension": { from: working, to: stay },
  "suspend-clock": { from: ["RECEIVED", ...working], to: stay },
  "resume-clock": { from: ["RECEIVED", ...working], to: stay },
  "withdraw-suggestion": { from: ["RECEIVED", ...working], to: () => "WITHDRAWN" },
  "record-outside-opinion": { from: ["RECEIVED", ...working, "REPLIED", "CONCLUDED"], to: stay },
  "waive-opinions": { from: working, to: stay },
  "add-attachment": { from: ["RECEIVED", ...working, ...answered, "CONCLUDED"], to: stay },
  "record-commitment": { from: promising, to: stay },
  "report-commitment": { from: promising, to: stay },
  "confirm-commitment": { from: promising, to: stay },
  // Once the reply is out, what it promised is still to be pressed for.
  "issue-supervision-notice": { from: [...working, ...afterReply], to: stay },
  "respond-to-notice": { from: [...working, ...answered, "CONCLUDED"], to: stay },
  "close-notice": { from: [...working, ...answered, "CONCLUDED"], to: stay },
  "split-points": { from: ["RECEIVED", "ASSIGNED", "IN_PROGRESS"], to: stay },
  "extend-notice": { from: [...working, ...answered, "CONCLUDED"], to: stay },
  "urge-case": { from: ["RECEIVED", ...working], to: stay },
  "save-draft": { from: ["IN_PROGRESS"], to: stay },
  "submit-draft": { from: ["IN_PROGRESS"], to: ({ nextStep = "CONFIRM" }) => stateAwaiting(nextStep) },
  "confirm-draft": {
    from: ["AWAITING_CONFIRMATION"],
    to: ({ nextStep = "PROOF" }) => stateAwaiting(nextStep),
    back: "IN_PROGRESS",
  },
  "proof-draft": {
    from: ["AWAITING_PROOF"],
    to: ({ nextStep = "SIGN" }) => stateAwaiting(nextStep),
    back: "IN_PROGRESS",
  },
  "sign-reply": {
    from: ["AWAITING_SIGN_OFF"],
    to: ({ nextStep = null }) => stateAwaiting(nextStep),
    back: "IN_PROGRESS",
  },
  "issue-reply": {
    from: ["SIGNED"],
    to: ({ role }) => (answersDeputy(role) ? "REPLIED" : "OPINION_SENT"),
  },
  // A survey may still come after the case was closed without one.
  "rate-reply": { from: afterReply, to: () => "CONCLUDED", back: "IN_PROGRESS" },
  "enter-paper-survey": { from: afterReply, to: () => "CONCLUDED", back: "IN_PROGRESS" },
  "close-without-answer": { from: ["REPLIED"], to: () => "CONCLUDED" },
  "complete-reply": { from: afterReply, to: stay },
  "send-explanation": { from: afterReply, to: stay },
  "plan-look-back": { from: afterReply, to: stay },
  "record-look-back": { from: afterReply, to: stay, back: "IN_PROGRESS" },
};

/** The state of a draft that waits for a step; null: every step of its chain is passed. */
export function stateAwaiting(step: SignOffStepKind | null): HandlingState {
  switch (step) {
    case "CONFIRM":
      return "AWAITING_CONFIRMATION";
    case "PROOF":
      return "AWAITING_PROOF";
    case "SIGN":
    case "CHIEF":
      return "AWAITING_SIGN_OFF";
    case null:
      return "SIGNED";
  }
}

/** Whether the table knows the act from this state. */
export function stateAllows(act: CaseAct, state: HandlingState): boolean {
  return lifecycle[act].from.includes(state);
}

/** The state after an act that went forward; the same state when it moves nothing. */
export function nextState(act: CaseAct, at: Place): HandlingState {
  return lifecycle[act].to(at) ?? at.state;
}

/** The state after the act's refusal (sent back, not satisfied). Throws when the act has none. */
export function stateAfterRefusal(act: CaseAct): HandlingState {
  const { back } = lifecycle[act];
  if (!back) throw new RangeError(`${act} cannot be refused`);
  return back;
}

/** The state in which a handling begins. `ownUnit`: whether the unit works on this installation. */
export function firstState(role: HandlingRole, ownUnit: boolean): HandlingState {
  if (!ownUnit) return "OUTSIDE";
  return role === "REFERENCE" ? "FOR_REFERENCE" : "RECEIVED";
}
