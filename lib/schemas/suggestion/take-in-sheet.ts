import { z } from "zod";
import { checkbox, submissionKey } from "@/lib/schemas/fields";
import { importQuestion, sheetHash } from "@/lib/schemas/suggestion/import-question";

/** Importing a kept sheet: which one and how to read it, never its rows. */
export const takeInSheetSchema = z.object({
  submissionKey,
  hash: sheetHash,
  question: importQuestion,
  goodRowsOnly: checkbox,
});
export type TakeInSheetInput = z.infer<typeof takeInSheetSchema>;
