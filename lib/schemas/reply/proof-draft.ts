import type { z } from "zod";
import { checkbox } from "@/lib/schemas/fields";
import { decisionSchema } from "@/lib/schemas/reply/decision";

/** 核稿: the secretariat's decision, and whether the chief is to sign it too. */
export const proofDraftSchema = decisionSchema.safeExtend({ toChief: checkbox.optional() });
export type ProofDraftInput = z.infer<typeof proofDraftSchema>;
