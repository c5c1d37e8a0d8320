import type { z } from "zod";
import { caseAct, optionalText, requiredText } from "@/lib/schemas/fields";

/** 退办申请: why, who should have it, and of the secretariat why it comes after the last day. */
export const requestReturnSchema = caseAct.extend({
  reason: requiredText(2000),
  proposedUnit: requiredText(100),
  lateReason: optionalText(500),
});
export type RequestReturnInput = z.infer<typeof requestReturnSchema>;
