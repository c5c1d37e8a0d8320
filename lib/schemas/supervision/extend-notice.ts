import type { z } from "zod";
import { calendarDate, caseAct, id, requiredText } from "@/lib/schemas/fields";

/** More time for the answer to a supervision notice. */
export const extendNoticeSchema = caseAct.extend({
  noticeId: id,
  respondBy: calendarDate,
  reason: requiredText(2000),
});
export type ExtendNoticeInput = z.infer<typeof extendNoticeSchema>;
