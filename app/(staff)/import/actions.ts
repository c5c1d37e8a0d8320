"use server";

import { action } from "@/lib/request/action";
import { keepUpload, takeInKept } from "@/lib/request/kept-import";
import { importQuery } from "@/lib/schemas/suggestion/import-question";
import { saveMappingInPreviewSchema } from "@/lib/schemas/suggestion/save-import-mapping";
import { takeInSheetSchema } from "@/lib/schemas/suggestion/take-in-sheet";
import { uploadSheetSchema } from "@/lib/schemas/suggestion/upload-sheet";
import { saveImportMapping } from "@/lib/use-cases/suggestion/save-import-mapping";

export const uploadSheetAction = action(uploadSheetSchema, keepUpload, {
  onDone: ({ input: { file, ...rest }, result }) => {
    const query = importQuery({ ...rest, name: file.name.slice(-200), columns: null });
    return { to: `/import/${result.hash}?${query}` };
  },
});

export const takeInSheetAction = action(takeInSheetSchema, takeInKept, {
  onDone: ({ result, t }) => ({ to: "/cases", say: t("register.preview.done", result) }),
});

export const saveMappingAction = action(saveMappingInPreviewSchema, saveImportMapping, {
  onDone: ({ input: { hash, question }, result, t }) => ({
    to: `/import/${hash}?${importQuery({ ...question, mapping: result.name, columns: null })}`,
    say: t("register.preview.saved", result),
  }),
});
