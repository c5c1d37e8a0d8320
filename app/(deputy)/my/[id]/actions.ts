"use server";

import { action } from "@/lib/request/action";
import { backToOwnSuggestion } from "@/lib/request/back-to-case";
import { urgeCaseSchema } from "@/lib/schemas/supervision/urge-case";
import { rateReplySchema } from "@/lib/schemas/survey/rate-reply";
import { urgeCase } from "@/lib/use-cases/supervision/urge-case";
import { rateReply } from "@/lib/use-cases/survey/rate-reply";

export const rateReplyAction = action(rateReplySchema, rateReply, backToOwnSuggestion);
export const urgeCaseAction = action(urgeCaseSchema, urgeCase, {
  onDone: ({ t }) => ({ to: "/my", say: t("cases.done.urge-case") }),
});
