import { answersDeputy, type HandlingRole } from "@/lib/domain/case-facts";

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
] as const;
export type HandlingState = (typeof handlingStates)[number];

/** Everything that can be done to a case. */
export const caseActs = [
  "assign-sections",
  "acknowledge-assignment",
  "record-contact",
  "record-waiver",
  "record-progress",
  "issue-supervision-notice",
  "respond-to-notice",
  "close-notice",
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
] as const;
export type CaseAct = (typeof caseActs)[number];

interface Transition {
  readonly from: readonly HandlingState[];
  /** The state after it; null leaves the state as it is. */
  readonly to: (at: { readonly state: HandlingState; readonly role: HandlingRole }) => HandlingState | null;
  /** The state after it was sent back, or after 不满意. */
  readonly back?: HandlingState;
}

const stay = () => null;
const drafting = ["AWAITING_CONFIRMATION", "AWAITING_PROOF", "AWAITING_SIGN_OFF", "SIGNED"] as const;
const working = ["ASSIGNED", "IN_PROGRESS", ...drafting] as const;
/** The states in which the unit still owes its answer, so that the due date presses. */
export const stagesOfWork: readonly HandlingState[] = ["RECEIVED", ...working];
const answered = ["REPLIED", "OPINION_SENT"] as const;

/**
 * The whole procedure as one table: act → from which states, to which. The states follow the common stages
 * of such platforms (交办 → 分办 → 签收 → 办理 → 核稿 → 签发 → 答复 → 反馈 → 办复).
 */
export const lifecycle: Readonly<Record<CaseAct, Transition>> = {
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
  "issue-supervision-notice": { from: working, to: stay },
  "respond-to-notice": { from: [...working, ...answered, "CONCLUDED"], to: stay },
  "close-notice": { from: [...working, ...answered, "CONCLUDED"], to: stay },
  "extend-notice": { from: [...working, ...answered, "CONCLUDED"], to: stay },
  "urge-case": { from: ["RECEIVED", ...working], to: stay },
  "save-draft": { from: ["IN_PROGRESS"], to: stay },
  "submit-draft": { from: ["IN_PROGRESS"], to: () => "AWAITING_CONFIRMATION" },
  "confirm-draft": { from: ["AWAITING_CONFIRMATION"], to: () => "AWAITING_PROOF", back: "IN_PROGRESS" },
  "proof-draft": { from: ["AWAITING_PROOF"], to: () => "AWAITING_SIGN_OFF", back: "IN_PROGRESS" },
  "sign-reply": { from: ["AWAITING_SIGN_OFF"], to: () => "SIGNED", back: "IN_PROGRESS" },
  "issue-reply": {
    from: ["SIGNED"],
    to: ({ role }) => (answersDeputy(role) ? "REPLIED" : "OPINION_SENT"),
  },
  "rate-reply": { from: ["REPLIED"], to: () => "CONCLUDED", back: "IN_PROGRESS" },
  "enter-paper-survey": { from: ["REPLIED"], to: () => "CONCLUDED", back: "IN_PROGRESS" },
};

/** Whether the table knows the act from this state. */
export function stateAllows(act: CaseAct, state: HandlingState): boolean {
  return lifecycle[act].from.includes(state);
}

/** The state after an act that went forward; the same state when it moves nothing. */
export function nextState(act: CaseAct, at: { state: HandlingState; role: HandlingRole }): HandlingState {
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
