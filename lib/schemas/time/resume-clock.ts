import type { z } from "zod";
import { calendarDate, caseAct } from "@/lib/schemas/fields";

/** 恢复计时: the first day that counts again. */
export const resumeClockSchema = caseAct.extend({ untilOn: calendarDate });
export type ResumeClockInput = z.infer<typeof resumeClockSchema>;
