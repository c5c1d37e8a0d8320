import type { z } from "zod";
import { caseAct, id, many, optionalText, requiredText } from "@/lib/schemas/fields";

/** 并案: which cases are handled together with this one, ticked or by their numbers of the same session, and why. */
export const mergeCasesSchema = caseAct.extend({
  others: many(id),
  numbers: optionalText(500),
  reason: requiredText(500),
});
export type MergeCasesInput = z.infer<typeof mergeCasesSchema>;
