import { z } from "zod";
import { calendarDate, choice, optionalText, submissionKey } from "@/lib/schemas/fields";

/** 抽样回头看: the sample's terms, the mark of the sample as it was shown, and the day it is planned for. */
export const planLookBackSampleSchema = z.object({
  submissionKey,
  year: z.coerce.number<number | string>("number").int("number").min(1950, "number").max(2200, "number"),
  class: choice(["A", "B", "C", "D"]),
  share: z.coerce.number<number | string>("number").int("number").min(1, "number").max(100, "number"),
  seed: optionalText(40),
  mark: z.string("invalid").max(40, "invalid"),
  plannedOn: calendarDate,
});
export type PlanLookBackSampleInput = z.infer<typeof planLookBackSampleSchema>;
