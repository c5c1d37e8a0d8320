"use server";

import { action } from "@/lib/request/action";
import { backToOwnSuggestion } from "@/lib/request/back-to-case";
import { rateReplySchema } from "@/lib/schemas/survey/rate-reply";
import { rateReply } from "@/lib/use-cases/survey/rate-reply";

export const rateReplyAction = action(rateReplySchema, rateReply, backToOwnSuggestion);
