import type { z } from "zod";
import { caseAct, id, optionalText } from "@/lib/schemas/fields";

/** 销号: the secretariat is content with the answer. */
export const closeNoticeSchema = caseAct.extend({ noticeId: id, remark: optionalText(2000) });
export type CloseNoticeInput = z.infer<typeof closeNoticeSchema>;
