import { type DecisionInput, decisionSchema } from "@/lib/schemas/reply/decision";

/** 签发: the leader's decision. */
export const signReplySchema = decisionSchema;
export type SignReplyInput = DecisionInput;
