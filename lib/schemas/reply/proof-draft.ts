import { type DecisionInput, decisionSchema } from "@/lib/schemas/reply/decision";

/** 核稿: the secretariat's decision. */
export const proofDraftSchema = decisionSchema;
export type ProofDraftInput = DecisionInput;
