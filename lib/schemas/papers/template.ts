import { z } from "zod";
import { paperKinds } from "@/lib/domain/papers/paper-kinds";
import { choice, file, id, optionalText, submissionKey } from "@/lib/schemas/fields";

/** What a template may weigh. */
export const TEMPLATE_BYTES = 5 * 1024 * 1024;
const kind = choice(paperKinds);
const hash = z.string("invalid").regex(/^[0-9a-f]{64}$/, "invalid");

/** A template to be looked at before it is put in force. */
export const uploadTemplateSchema = z.object({ kind, file: file(TEMPLATE_BYTES) });
export type UploadTemplateInput = z.output<typeof uploadTemplateSchema>;

/** Putting a kept template in force. */
export const takeInTemplateSchema = z.object({
  ...{ kind, hash, submissionKey },
  name: z.string("invalid").max(200, "invalid"),
  note: optionalText(200),
});
export type TakeInTemplateInput = z.output<typeof takeInTemplateSchema>;

/** Going back: to an earlier template, or without one to the default. */
export const restoreTemplateSchema = z.object({
  ...{ kind, submissionKey },
  templateId: z.union([z.literal("").transform(() => null), id]),
});
export type RestoreTemplateInput = z.output<typeof restoreTemplateSchema>;
