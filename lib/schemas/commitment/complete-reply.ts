import type { z } from "zod";
import { caseAct, requiredText } from "@/lib/schemas/fields";

/** B转A: what was done, as the deputies will read it. */
export const completeReplySchema = caseAct.extend({ text: requiredText(5000) });
export type CompleteReplyInput = z.infer<typeof completeReplySchema>;
