import type { z } from "zod";
import { calendarDate, caseAct, requiredText } from "@/lib/schemas/fields";

/** 延期申请: until when, and why. */
export const requestExtensionSchema = caseAct.extend({
  requestedDueOn: calendarDate,
  reason: requiredText(2000),
});
export type RequestExtensionInput = z.infer<typeof requestExtensionSchema>;
