import type { z } from "zod";
import { caseAct, requiredText } from "@/lib/schemas/fields";

/** 解除并案: why the case is handled by itself again. */
export const unmergeCaseSchema = caseAct.extend({ reason: requiredText(500) });
export type UnmergeCaseInput = z.infer<typeof unmergeCaseSchema>;
