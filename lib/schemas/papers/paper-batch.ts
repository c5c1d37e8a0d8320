import { z } from "zod";
import { casePaperKinds } from "@/lib/domain/papers/paper-kinds";
import { choice, id, submissionKey } from "@/lib/schemas/fields";

/** Asking for all papers of a kind of a session's year. */
export const requestPaperBatchSchema = z.object({
  kind: choice(casePaperKinds),
  year: z.coerce.number("number").int("number").min(1990, "number").max(2200, "number"),
  submissionKey,
});
export type RequestPaperBatchInput = z.output<typeof requestPaperBatchSchema>;

/** Giving up a batch that is being made. */
export const cancelPaperBatchSchema = z.object({ batchId: id, submissionKey });
export type CancelPaperBatchInput = z.output<typeof cancelPaperBatchSchema>;
