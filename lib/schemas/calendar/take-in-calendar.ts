import { z } from "zod";
import { calendarAddressSchema } from "@/lib/schemas/calendar/calendar-address";
import { submissionKey } from "@/lib/schemas/fields";
import { sheetHash } from "@/lib/schemas/suggestion/import-question";

/** Taking in a kept list: which one and how to read it, never its days. */
export const takeInCalendarSchema = z.object({
  submissionKey,
  hash: sheetHash,
  question: z
    .string("invalid")
    .max(2000, "invalid")
    .transform((query) => calendarAddressSchema.parse(Object.fromEntries(new URLSearchParams(query)))),
});
export type TakeInCalendarInput = z.output<typeof takeInCalendarSchema>;
