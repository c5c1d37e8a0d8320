import { z } from "zod";
import { submissionKey } from "@/lib/schemas/fields";

export const markInboxReadSchema = z.object({ submissionKey });
export type MarkInboxReadInput = z.infer<typeof markInboxReadSchema>;
