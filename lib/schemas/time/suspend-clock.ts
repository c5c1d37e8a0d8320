import type { z } from "zod";
import { calendarDate, caseAct, requiredText } from "@/lib/schemas/fields";

/** 暂停计时: from which day, and why. */
export const suspendClockSchema = caseAct.extend({ fromOn: calendarDate, reason: requiredText(1000) });
export type SuspendClockInput = z.infer<typeof suspendClockSchema>;
