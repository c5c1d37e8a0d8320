import type { z } from "zod";
import { caseAct, optionalDate, requiredText } from "@/lib/schemas/fields";

/** 督办通知. Without a day to answer by, the setting's number of working days counts. */
export const issueSupervisionNoticeSchema = caseAct.extend({
  reason: requiredText(2000),
  requirement: requiredText(2000),
  respondBy: optionalDate,
});
export type IssueSupervisionNoticeInput = z.infer<typeof issueSupervisionNoticeSchema>;
