import type { z } from "zod";
import { calendarDate, caseAct, requiredText } from "@/lib/schemas/fields";

/** 撤回: the day of the sponsors' letter, and what it is. */
export const withdrawSuggestionSchema = caseAct.extend({
  withdrawnOn: calendarDate,
  evidence: requiredText(1000),
});
export type WithdrawSuggestionInput = z.infer<typeof withdrawSuggestionSchema>;
