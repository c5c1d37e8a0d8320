import type { z } from "zod";
import { requestDecisions } from "@/lib/domain/requests";
import { calendarDate, caseAct, choice, optionalId, optionalText } from "@/lib/schemas/fields";

/** 退办审批: the decision, whose it was and when; granted, the unit that gets the case may be named. */
export const decideReturnSchema = caseAct
  .extend({
    decision: choice(requestDecisions),
    approver: optionalText(100),
    decidedOn: calendarDate,
    newUnitId: optionalId,
    remark: optionalText(1000),
  })
  .refine(({ decision, remark }) => decision === "GRANTED" || remark !== "", {
    path: ["remark"],
    message: "required",
  });
export type DecideReturnInput = z.infer<typeof decideReturnSchema>;
