import type { HandlingRole, SurveyMark } from "@/lib/domain/case-facts";
import type { ReplyKind } from "@/lib/domain/document-number";
import { firstState, type HandlingState, stateAwaiting } from "@/lib/domain/lifecycle";
import {
  nextStep,
  readChain,
  type SignOffDecision,
  type SignOffStepKind,
  signOffStepKinds,
} from "@/lib/domain/sign-off";

/** The dated rows that a handling's state follows from. All moments are instants. */
export interface StateFacts {
  readonly role: HandlingRole;
  /** Whether the unit works on this installation. */
  readonly ownUnit: boolean;
  /** Every assignment ever made, ended ones too. */
  readonly assignments: readonly {
    readonly kind: "LEAD" | "ASSISTING";
    readonly assignedAt: Date;
    readonly acknowledgedAt: Date | null;
  }[];
  readonly rounds: readonly { readonly roundNo: number; readonly openedAt: Date }[];
  readonly replies: readonly ReplyRows[];
  /** 退办 granted, and 撤回 recorded; null when it never was. */
  readonly returnedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly surveys: readonly {
    readonly roundNo: number;
    readonly result: SurveyMark;
    readonly returnedAt: Date;
    readonly byLeadDeputy: boolean;
  }[];
  /** Rounds that were closed without an answer; left out: none. */
  readonly closings?: readonly { readonly roundNo: number; readonly closedAt: Date }[];
}

export interface ReplyRows {
  readonly roundNo: number;
  readonly kind: ReplyKind;
  readonly issuedAt: Date | null;
  readonly versions: readonly {
    readonly versionNo: number;
    readonly submittedAt: Date | null;
    /** The steps that were to follow; left out or empty: the usual ones. */
    readonly signOffChain?: readonly string[];
  }[];
  readonly steps: readonly {
    readonly versionNo: number;
    readonly kind: SignOffStepKind;
    readonly decision: SignOffDecision;
    readonly at: Date;
  }[];
}

/**
 * The state that the rows known at `asOf` (inclusive) tell, worked out without the state column, which is kept
 * for speed only and must say the same.
 */
export function deriveState(facts: StateFacts, asOf: Date): HandlingState {
  const known = (at: Date | null) => at !== null && at <= asOf;
  const first = firstState(facts.role, facts.ownUnit);
  if (facts.ownUnit && facts.role !== "REFERENCE") {
    if (known(facts.returnedAt)) return "RETURNED";
    if (known(facts.withdrawnAt)) return "WITHDRAWN";
  }
  const lead = facts.assignments.filter((one) => one.kind === "LEAD");
  if (first !== "RECEIVED" || !lead.some((one) => known(one.assignedAt))) return first;
  // Work that one lead section opened stays open when the case goes to another.
  if (!lead.some((one) => known(one.acknowledgedAt))) return "ASSIGNED";
  const opened = facts.rounds.filter((one) => known(one.openedAt)).map(({ roundNo }) => roundNo);
  const roundNo = Math.max(1, ...opened);
  const reply = facts.replies.find((one) => one.roundNo === roundNo);
  if (!reply) return "IN_PROGRESS";
  if (!known(reply.issuedAt)) return draftState(reply, known);
  if (reply.kind === "OPINION") return "OPINION_SENT";
  const survey = facts.surveys.find(
    (one) => one.roundNo === roundNo && one.byLeadDeputy && known(one.returnedAt),
  );
  const closed = facts.closings?.some((one) => one.roundNo === roundNo && known(one.closedAt)) ?? false;
  if (!survey) return closed ? "CONCLUDED" : "REPLIED";
  return survey.result === "DISSATISFIED" ? "IN_PROGRESS" : "CONCLUDED";
}

/** The state at `asOf`, and the moment since which it has been that one; null when it was from the first. */
export function stateSince(
  facts: StateFacts,
  asOf: Date,
): { readonly state: HandlingState; readonly since: Date | null } {
  const state = deriveState(facts, asOf);
  const moments = momentsOf(facts)
    .filter((at) => at <= asOf)
    .sort((a, b) => a.getTime() - b.getTime());
  const changed = moments.findLastIndex((at) => deriveState(facts, at) !== state);
  const before = changed === -1 ? firstState(facts.role, facts.ownUnit) === state : false;
  return { state, since: before ? null : (moments[changed + 1] ?? null) };
}

/** Every moment at which the state may have changed. */
function momentsOf({ assignments, rounds, replies, surveys, closings = [], ...ends }: StateFacts): Date[] {
  return [
    ...assignments.flatMap(({ assignedAt, acknowledgedAt }) => [assignedAt, acknowledgedAt]),
    ...rounds.map(({ openedAt }) => openedAt),
    ...replies.flatMap(({ issuedAt, versions, steps }) => [
      issuedAt,
      ...versions.map(({ submittedAt }) => submittedAt),
      ...steps.map(({ at }) => at),
    ]),
    ...surveys.map(({ returnedAt }) => returnedAt),
    ...closings.map(({ closedAt }) => closedAt),
    ...[ends.returnedAt, ends.withdrawnAt],
  ].filter((at) => at !== null);
}

function draftState(reply: ReplyRows, known: (at: Date | null) => boolean): HandlingState {
  const step = draftStep(reply, known);
  return step === "DRAFTING" ? "IN_PROGRESS" : stateAwaiting(step);
}

/**
 * The step that a paper not yet issued waits for at `asOf`: null when all are passed, DRAFTING while no wording
 * is on its way.
 */
export function awaitedStep(reply: ReplyRows, asOf: Date): SignOffStepKind | null | "DRAFTING" {
  return draftStep(reply, (at) => at !== null && at <= asOf);
}

/** A wording is handed up once, so the last one handed up and its steps, in the chain's order, decide. */
function draftStep(
  reply: ReplyRows,
  known: (at: Date | null) => boolean,
): SignOffStepKind | null | "DRAFTING" {
  const wording = reply.versions
    .filter((one) => known(one.submittedAt))
    .sort((a, b) => a.versionNo - b.versionNo)
    .at(-1);
  if (!wording) return "DRAFTING";
  const last = reply.steps
    .filter((step) => step.versionNo === wording.versionNo && known(step.at))
    .sort((a, b) => signOffStepKinds.indexOf(a.kind) - signOffStepKinds.indexOf(b.kind))
    .at(-1);
  if (last?.decision === "SEND_BACK") return "DRAFTING";
  return nextStep(readChain(wording.signOffChain ?? []), last?.kind ?? null);
}
