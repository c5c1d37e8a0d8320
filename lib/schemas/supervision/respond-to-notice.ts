import type { z } from "zod";
import { caseAct, id, requiredText } from "@/lib/schemas/fields";

/** The section's answer to a supervision notice. */
export const respondToNoticeSchema = caseAct.extend({ noticeId: id, text: requiredText(5000) });
export type RespondToNoticeInput = z.infer<typeof respondToNoticeSchema>;
