import type { z } from "zod";
import { caseAct, optionalText } from "@/lib/schemas/fields";

/** 催办, with a word or without. */
export const urgeCaseSchema = caseAct.extend({ remark: optionalText(500) });
export type UrgeCaseInput = z.infer<typeof urgeCaseSchema>;
