import { type DecisionInput, decisionSchema } from "@/lib/schemas/reply/decision";

/** 确认: the section head's decision. */
export const confirmDraftSchema = decisionSchema;
export type ConfirmDraftInput = DecisionInput;
