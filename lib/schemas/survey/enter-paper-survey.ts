import type { z } from "zod";
import { MAX_FILE_BYTES } from "@/lib/domain/attachments/file-kind";
import { optionalFile } from "@/lib/schemas/fields";
import { surveyAnswersSchema } from "@/lib/schemas/survey/answers";

/** 征询意见表 as the secretariat keys it in from paper, with its scan; whether one is required is a setting. */
export const enterPaperSurveySchema = surveyAnswersSchema.extend({ scan: optionalFile(MAX_FILE_BYTES) });
export type EnterPaperSurveyInput = z.infer<typeof enterPaperSurveySchema>;
