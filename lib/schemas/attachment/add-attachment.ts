import { z } from "zod";
import { MAX_FILE_BYTES } from "@/lib/domain/attachments/file-kind";
import { parseEvidenceOf } from "@/lib/domain/attachments/subject";
import { caseAct, checkbox, file, requiredText } from "@/lib/schemas/fields";

const evidenceOf = z.string("required").transform((text, context) => {
  const read = parseEvidenceOf(text);
  if (read) return read;
  context.addIssue({ code: "custom", message: "choice" });
  return z.NEVER;
});

/** A file, what it is evidence of, and what it shows. */
export const addAttachmentSchema = caseAct.extend({
  file: file(MAX_FILE_BYTES),
  evidenceOf,
  shows: requiredText(200),
  forDeputy: checkbox,
});
export type AddAttachmentInput = z.infer<typeof addAttachmentSchema>;
