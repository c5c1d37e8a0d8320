import type { z } from "zod";
import { caseAct, optionalId, optionalText } from "@/lib/schemas/fields";

/** 关联往年建议: a case of this installation, or words that name one that isn't on it. */
export const linkEarlierSchema = caseAct
  .extend({ earlierId: optionalId, reference: optionalText(300), remark: optionalText(500) })
  .refine(({ earlierId, reference }) => earlierId !== null || reference !== "", {
    path: ["reference"],
    error: "required",
  })
  .refine(({ earlierId, reference }) => earlierId === null || reference === "", {
    path: ["reference"],
    error: "onlyOne",
  });
export type LinkEarlierInput = z.infer<typeof linkEarlierSchema>;
