import { z } from "zod";
import { calendarDate, choice, submissionKey } from "@/lib/schemas/fields";

/** Beginning an annual report: on what, and as of which day its figures are counted. */
export const startReportSchema = z.object({
  year: z.coerce.number("number").int("number").min(1990, "number").max(2200, "number"),
  source: choice(["NPC", "CPPCC"]),
  asOf: calendarDate,
  submissionKey,
});
export type StartReportInput = z.infer<typeof startReportSchema>;
