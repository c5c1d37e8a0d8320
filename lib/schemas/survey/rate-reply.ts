import { type SurveyAnswers, surveyAnswersSchema } from "@/lib/schemas/survey/answers";

/** 征询意见表 as the lead deputy returns it online. */
export const rateReplySchema = surveyAnswersSchema;
export type RateReplyInput = SurveyAnswers;
