import { z } from "zod";
import { id, submissionKey } from "@/lib/schemas/fields";

/** Who is to be head of the section: somebody of its unit. */
export const changeSectionHeadSchema = z.object({
  sectionId: id,
  newHeadId: z.string("required").min(1, "required").pipe(id),
  submissionKey,
});
export type ChangeSectionHeadInput = z.infer<typeof changeSectionHeadSchema>;
