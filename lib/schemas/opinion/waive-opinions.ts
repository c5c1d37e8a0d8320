import type { z } from "zod";
import { caseAct, requiredText } from "@/lib/schemas/fields";

/** Why the reply may go out though an opinion is missing. */
export const waiveOpinionsSchema = caseAct.extend({ reason: requiredText(1000) });
export type WaiveOpinionsInput = z.infer<typeof waiveOpinionsSchema>;
