import type { z } from "zod";
import { caseAct, optionalText } from "@/lib/schemas/fields";

/** Closing a case whose survey never came back. */
export const closeWithoutAnswerSchema = caseAct.extend({ remark: optionalText(500) });
export type CloseWithoutAnswerInput = z.output<typeof closeWithoutAnswerSchema>;
