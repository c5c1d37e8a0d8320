import type { z } from "zod";
import { MAX_FILE_BYTES } from "@/lib/domain/attachments/file-kind";
import { calendarDate, caseAct, id, optionalFile, optionalText, requiredText } from "@/lib/schemas/fields";

/** 会办意见 that came on paper: whose, when, its number and what it says. */
export const recordOutsideOpinionSchema = caseAct.extend({
  coHandlingId: id,
  receivedOn: calendarDate,
  documentNo: optionalText(100),
  body: requiredText(20_000),
  scan: optionalFile(MAX_FILE_BYTES),
});
export type RecordOutsideOpinionInput = z.infer<typeof recordOutsideOpinionSchema>;
