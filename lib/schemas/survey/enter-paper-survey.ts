import { type SurveyAnswers, surveyAnswersSchema } from "@/lib/schemas/survey/answers";

/** 征询意见表 as the secretariat keys it in from paper. */
export const enterPaperSurveySchema = surveyAnswersSchema;
export type EnterPaperSurveyInput = SurveyAnswers;
