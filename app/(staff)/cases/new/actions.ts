"use server";

import { action } from "@/lib/request/action";
import { registerSuggestionSchema } from "@/lib/schemas/suggestion/register-suggestion";
import { registerSuggestion } from "@/lib/use-cases/suggestion/register-suggestion";

export const registerSuggestionAction = action(registerSuggestionSchema, registerSuggestion, {
  onDone: ({ result, t }) => ({ to: `/cases/${result.handlingId}`, say: t("register.new.done") }),
});
