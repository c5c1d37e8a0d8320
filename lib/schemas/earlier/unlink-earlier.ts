import type { z } from "zod";
import { caseAct, id, optionalText } from "@/lib/schemas/fields";

/** 取消关联: which link, and why if there is anything to say. */
export const unlinkEarlierSchema = caseAct.extend({ linkId: id, remark: optionalText(500) });
export type UnlinkEarlierInput = z.infer<typeof unlinkEarlierSchema>;
