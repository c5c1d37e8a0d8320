import type { z } from "zod";
import { surveyMarks } from "@/lib/domain/case-facts";
import { caseAct, choice, optionalText, yesOrNo } from "@/lib/schemas/fields";

/** The form's answers: attitude and result apart, whether the unit met the deputy, and a comment. */
export const surveyAnswersSchema = caseAct.extend({
  attitude: choice(surveyMarks),
  result: choice(surveyMarks),
  met: yesOrNo,
  comment: optionalText(2000),
});
export type SurveyAnswers = z.infer<typeof surveyAnswersSchema>;
