import type { z } from "zod";
import { MAX_FILE_BYTES } from "@/lib/domain/attachments/file-kind";
import { calendarDate, caseAct, optionalFile, requiredText } from "@/lib/schemas/fields";

/** 撤回: the day of the sponsors' letter, and what it is. */
export const withdrawSuggestionSchema = caseAct.extend({
  withdrawnOn: calendarDate,
  evidence: requiredText(1000),
  scan: optionalFile(MAX_FILE_BYTES),
});
export type WithdrawSuggestionInput = z.infer<typeof withdrawSuggestionSchema>;
