import { z } from "zod";
import { importLimits } from "@/lib/domain/import/row";
import { optionalChoice, optionalText } from "@/lib/schemas/fields";

/** What a sheet may weigh. The page says so before a larger one is sent. */
export const SHEET_BYTES = 20 * 1024 * 1024;

/**
 * Sending a sheet to be looked at. An empty file is let through: the preview says what is wrong with it. No
 * file at all arrives as an empty one without a name, or named "undefined" by the framework's own encoding.
 */
export const uploadSheetSchema = z.object({
  file: z
    .instanceof(File, { error: "fileMissing" })
    .refine(({ name, size }) => size > 0 || (name !== "" && name !== "undefined"), "fileMissing")
    .refine(({ size }) => size <= SHEET_BYTES, "fileTooLarge"),
  session: optionalText(importLimits.sessionName),
  source: optionalChoice(["NPC", "CPPCC"]),
  year: z.preprocess(
    (value) => (value === "" || value === undefined ? null : value),
    z.coerce.number("number").int("number").min(1990, "number").max(2200, "number").nullable(),
  ),
  mapping: optionalText(60),
});
export type UploadSheetInput = z.infer<typeof uploadSheetSchema>;
