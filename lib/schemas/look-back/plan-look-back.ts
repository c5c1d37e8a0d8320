import type { z } from "zod";
import { lookBackReasons } from "@/lib/domain/look-backs";
import { calendarDate, caseAct, choice } from "@/lib/schemas/fields";

/** 回头看: the day on which one case is to be looked back at, and why. */
export const planLookBackSchema = caseAct.extend({
  plannedOn: calendarDate,
  reason: choice(lookBackReasons),
});
export type PlanLookBackInput = z.infer<typeof planLookBackSchema>;
