/** The decisions on a draft, in the order of the chain: 科长确认, 秘书科核稿, 局领导签发. */
export const signOffStepKinds = ["CONFIRM", "PROOF", "SIGN"] as const;
export type SignOffStepKind = (typeof signOffStepKinds)[number];

export const signOffDecisions = ["PASS", "SEND_BACK"] as const;
export type SignOffDecision = (typeof signOffDecisions)[number];

/** The step that each deciding act takes. */
export const signOffSteps = {
  "confirm-draft": "CONFIRM",
  "proof-draft": "PROOF",
  "sign-reply": "SIGN",
} as const satisfies Record<string, SignOffStepKind>;
export type SignOffAct = keyof typeof signOffSteps;
