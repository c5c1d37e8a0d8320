import { answersDeputy, type HandlingRole } from "@/lib/domain/case-facts";
import { type HandlingState, stateAwaiting } from "@/lib/domain/lifecycle";
import type { SignOffStepKind } from "@/lib/domain/sign-off";

/** The procedure as people speak of it, one step for each state a case passes through. */
const stagesOfReply = [
  "RECEIVED",
  "ASSIGNED",
  "IN_PROGRESS",
  "AWAITING_CONFIRMATION",
  "AWAITING_PROOF",
  "AWAITING_SIGN_OFF",
  "SIGNED",
  "REPLIED",
  "CONCLUDED",
] as const satisfies readonly HandlingState[];

/** The steps at which a case still waits for somebody; the last is the deputy's. */
export const waitingStages = stagesOfReply.filter((state) => state !== "CONCLUDED");

const stagesOfOpinion = [
  ...stagesOfReply.slice(0, 7),
  "OPINION_SENT",
] as const satisfies readonly HandlingState[];

/** A state that is a step of the procedure. */
export type StageState = Exclude<HandlingState, "OUTSIDE" | "FOR_REFERENCE" | "RETURNED" | "WITHDRAWN">;

export interface Stage {
  readonly state: StageState;
  readonly standing: "done" | "current" | "todo";
}

/**
 * The steps of a case of this role and where it stands among them; empty for what is not worked here. Steps of
 * signing that the chain leaves out are left out.
 */
export function stagesOf(
  role: HandlingRole,
  state: HandlingState,
  chain: readonly SignOffStepKind[] = ["CONFIRM", "PROOF", "SIGN"],
): Stage[] {
  if (!isStage(state)) return [];
  const all: readonly StageState[] = answersDeputy(role) ? stagesOfReply : stagesOfOpinion;
  const asked: readonly HandlingState[] = chain.map(stateAwaiting);
  const signing: readonly StageState[] = stagesOfReply.slice(3, 6);
  const steps = all.filter((each) => each === state || !signing.includes(each) || asked.includes(each));
  const at = steps.indexOf(state);
  const finished = at === steps.length - 1;
  return steps.map((step, index) => ({
    state: step,
    standing: index < at || (finished && index === at) ? "done" : index === at ? "current" : "todo",
  }));
}

function isStage(state: HandlingState): state is StageState {
  return !["OUTSIDE", "FOR_REFERENCE", "RETURNED", "WITHDRAWN"].includes(state);
}

/** The state as deputies are told it: what happens inside the bureau is simply being handled. */
export function publicState(state: HandlingState): HandlingState {
  const inside: readonly HandlingState[] = stagesOfReply.slice(1, 7);
  return inside.includes(state) ? "IN_PROGRESS" : state;
}
