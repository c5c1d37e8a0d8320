import type { z } from "zod";
import { MAX_FILE_BYTES } from "@/lib/domain/attachments/file-kind";
import { calendarDate, caseAct, id, optionalFile, requiredText } from "@/lib/schemas/fields";

/** 代表本人提出不需要面商: who said so, when, and what shows it, with a scan where there is one. */
export const recordWaiverSchema = caseAct.extend({
  deputyId: id,
  statedOn: calendarDate,
  evidence: requiredText(1000),
  scan: optionalFile(MAX_FILE_BYTES),
});
export type RecordWaiverInput = z.infer<typeof recordWaiverSchema>;
