import type { z } from "zod";
import { caseAct, id, requiredText } from "@/lib/schemas/fields";

/** Why a commitment failed, as the deputies will read it. */
export const sendExplanationSchema = caseAct.extend({ commitmentId: id, text: requiredText(5000) });
export type SendExplanationInput = z.infer<typeof sendExplanationSchema>;
