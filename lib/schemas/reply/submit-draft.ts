import type { z } from "zod";
import { caseAct } from "@/lib/schemas/fields";

/** Hands the last saved wording up for confirmation. */
export const submitDraftSchema = caseAct;
export type SubmitDraftInput = z.infer<typeof submitDraftSchema>;
