import { z } from "zod";
import { submissionKey } from "@/lib/schemas/fields";

/** Marking messages as read: those up to the moment the list was shown, so that none is marked unseen. */
export const markInboxReadSchema = z.object({
  submissionKey,
  upTo: z.coerce.date("invalid").optional(),
});
export type MarkInboxReadInput = z.infer<typeof markInboxReadSchema>;
