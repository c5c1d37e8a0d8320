import type { z } from "zod";
import { caseAct } from "@/lib/schemas/fields";

/** Gives the signed reply its number and sends it. */
export const issueReplySchema = caseAct;
export type IssueReplyInput = z.infer<typeof issueReplySchema>;
