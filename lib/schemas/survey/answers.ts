import type { z } from "zod";
import { surveyMarks } from "@/lib/domain/case-facts";
import { proposalAttitudes, proposalResults, proposalVisits } from "@/lib/domain/proposal-survey";
import { caseAct, choice, optionalText, yesOrNo } from "@/lib/schemas/fields";

/**
 * The form's answers: attitude and result apart, in the values of the congress or of the conference; whether the unit
 * met the deputy, or visited the member; and a comment. Which of them are asked, the use case knows.
 */
export const surveyAnswersSchema = caseAct.extend({
  attitude: choice([...surveyMarks, ...proposalAttitudes]),
  result: choice([...surveyMarks, ...proposalResults]),
  met: yesOrNo.optional(),
  visit: choice(proposalVisits).optional(),
  comment: optionalText(2000),
});
export type SurveyAnswers = z.infer<typeof surveyAnswersSchema>;
