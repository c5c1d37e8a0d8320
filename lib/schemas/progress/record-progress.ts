import type { z } from "zod";
import { calendarDate, caseAct, checkbox, id, many, optionalText, requiredText } from "@/lib/schemas/fields";

/**
 * 办理进展: what was done on which day, and, where known, the measure, the document and the figures; and whether an
 * assisting section hands its part in with it.
 */
export const recordProgressSchema = caseAct.extend({
  happenedOn: calendarDate,
  summary: requiredText(2000),
  measures: optionalText(5000),
  outcome: optionalText(5000),
  documentNo: optionalText(200),
  figures: optionalText(1000),
  handsInPart: checkbox,
  /** Cases merged with this one that it is recorded for as well. */
  alsoFor: many(id).optional(),
});
type RecordProgressForm = z.infer<typeof recordProgressSchema>;
export type RecordProgressInput = Omit<RecordProgressForm, "handsInPart"> &
  Partial<Pick<RecordProgressForm, "handsInPart">>;
