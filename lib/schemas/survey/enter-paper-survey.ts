import type { z } from "zod";
import { MAX_FILE_BYTES } from "@/lib/domain/attachments/file-kind";
import { calendarDate, optionalFile, requiredLine } from "@/lib/schemas/fields";
import { surveyAnswersSchema } from "@/lib/schemas/survey/answers";

/**
 * 征询意见表 as the secretariat keys it in from paper: the answers, whose signature the sheet bears and of which day,
 * and its scan; whether one is required is a setting.
 */
export const enterPaperSurveySchema = surveyAnswersSchema.extend({
  signedBy: requiredLine(50),
  signedOn: calendarDate,
  scan: optionalFile(MAX_FILE_BYTES),
});
export type EnterPaperSurveyInput = z.infer<typeof enterPaperSurveySchema>;
