import type { z } from "zod";
import { signOffDecisions } from "@/lib/domain/sign-off";
import { caseAct, choice, optionalText } from "@/lib/schemas/fields";

/** One decision on a draft; whoever sends it back says why. */
export const decisionSchema = caseAct
  .extend({ decision: choice(signOffDecisions), remark: optionalText(1000) })
  .refine(({ decision, remark }) => decision !== "SEND_BACK" || remark !== "", {
    path: ["remark"],
    error: "required",
  });
export type DecisionInput = z.infer<typeof decisionSchema>;
