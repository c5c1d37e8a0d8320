import type { z } from "zod";
import { requestDecisions } from "@/lib/domain/requests";
import { calendarDate, caseAct, choice, optionalDate, optionalText } from "@/lib/schemas/fields";

/** 延期审批: granted, the day may differ from the one asked for; left blank it is that one. */
export const decideExtensionSchema = caseAct
  .extend({
    decision: choice(requestDecisions),
    grantedDueOn: optionalDate,
    approver: optionalText(100),
    decidedOn: calendarDate,
    remark: optionalText(1000),
  })
  .refine(({ decision, remark }) => decision === "GRANTED" || remark !== "", {
    path: ["remark"],
    message: "required",
  });
export type DecideExtensionInput = z.infer<typeof decideExtensionSchema>;
