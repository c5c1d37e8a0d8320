import { z } from "zod";
import { checkbox, optionalFile, optionalText, requiredLine } from "@/lib/schemas/fields";

/** What a list of days may weigh: a year has a few dozen lines. */
export const CALENDAR_BYTES = 1024 * 1024;

/** A list of days, pasted or as a file, to be looked at before it is taken in. */
export const uploadCalendarSchema = z
  .object({
    year: z.coerce.number<unknown>("number").int("number").min(2000, "number").max(2100, "number"),
    source: requiredLine(300),
    official: checkbox,
    text: optionalText(20_000),
    file: optionalFile(CALENDAR_BYTES),
  })
  .refine(({ text, file }) => text !== "" || file !== undefined, { error: "required", path: ["text"] });
export type UploadCalendarInput = z.output<typeof uploadCalendarSchema>;
