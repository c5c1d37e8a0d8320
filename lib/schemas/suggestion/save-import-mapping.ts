import { z } from "zod";
import { importFields } from "@/lib/domain/import/field";
import { requiredText, submissionKey } from "@/lib/schemas/fields";
import { importQuestion, sheetHash } from "@/lib/schemas/suggestion/import-question";

const columnsSchema = z
  .record(z.string().min(1).max(200), z.enum(importFields), "invalid")
  .refine((columns) => Object.keys(columns).length <= 256, "invalid");

/** Keeping a mapping for the next sheet: names of columns, as JSON in a form, to fields. */
export const saveImportMappingSchema = z.object({
  submissionKey,
  mappingName: requiredText(60),
  columns: z.preprocess(parsed, columnsSchema),
});
export type SaveImportMappingInput = z.infer<typeof saveImportMappingSchema>;

/** The same with the preview it was made in, to go back to. */
export const saveMappingInPreviewSchema = saveImportMappingSchema.extend({
  hash: sheetHash,
  question: importQuestion,
});

function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
