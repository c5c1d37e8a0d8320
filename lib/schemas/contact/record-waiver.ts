import type { z } from "zod";
import { calendarDate, caseAct, id, requiredText } from "@/lib/schemas/fields";

/** 代表本人提出不需要面商: who said so, when, and what shows it. */
export const recordWaiverSchema = caseAct.extend({
  deputyId: id,
  statedOn: calendarDate,
  evidence: requiredText(1000),
});
export type RecordWaiverInput = z.infer<typeof recordWaiverSchema>;
