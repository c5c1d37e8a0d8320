import type { z } from "zod";
import { calendarDate, caseAct, id, optionalText, requiredText } from "@/lib/schemas/fields";

/** 会办意见 that came on paper: whose, when, its number and what it says. */
export const recordOutsideOpinionSchema = caseAct.extend({
  coHandlingId: id,
  receivedOn: calendarDate,
  documentNo: optionalText(100),
  body: requiredText(20_000),
});
export type RecordOutsideOpinionInput = z.infer<typeof recordOutsideOpinionSchema>;
