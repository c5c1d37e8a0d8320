import type { z } from "zod";
import { caseAct, requiredText } from "@/lib/schemas/fields";

/** 取消重点督办: why it is none any more. */
export const unmarkKeySchema = caseAct.extend({ reason: requiredText(500) });
export type UnmarkKeyInput = z.infer<typeof unmarkKeySchema>;
