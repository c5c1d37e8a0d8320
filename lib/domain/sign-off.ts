/** The steps a draft passes, in their order: 科长确认, 秘书科核稿, 分管领导签发, 主要负责人签发. */
export const signOffStepKinds = ["CONFIRM", "PROOF", "SIGN", "CHIEF"] as const;
export type SignOffStepKind = (typeof signOffStepKinds)[number];

export const signOffDecisions = ["PASS", "SEND_BACK"] as const;
export type SignOffDecision = (typeof signOffDecisions)[number];

/** The act by which each step is taken. */
export const actOfStep = {
  CONFIRM: "confirm-draft",
  PROOF: "proof-draft",
  SIGN: "sign-reply",
  CHIEF: "sign-reply",
} as const satisfies Record<SignOffStepKind, string>;
export type SignOffAct = (typeof actOfStep)[SignOffStepKind];

/** The chain of a wording handed up before chains were a setting. */
const usualChain: readonly SignOffStepKind[] = ["CONFIRM", "PROOF", "SIGN"];

/** The chain that a stored list names; the usual one when it names none. */
export function readChain(stored: readonly string[]): readonly SignOffStepKind[] {
  const chain = signOffStepKinds.filter((kind) => stored.includes(kind));
  return chain.length > 0 ? chain : usualChain;
}

/** The chain with the chief's signature as its last step. Rule: 重要件由主要负责人签发. */
export function withChief(chain: readonly SignOffStepKind[]): readonly SignOffStepKind[] {
  return chain.includes("CHIEF") ? chain : [...chain, "CHIEF"];
}

/** The step that follows in a chain, the first for null; null when none is left. */
export function nextStep(
  chain: readonly SignOffStepKind[],
  after: SignOffStepKind | null,
): SignOffStepKind | null {
  const passed = after === null ? -1 : signOffStepKinds.indexOf(after);
  return chain.find((kind) => signOffStepKinds.indexOf(kind) > passed) ?? null;
}
