"use server";

import { action } from "@/lib/request/action";
import { cancelPaperBatchSchema, requestPaperBatchSchema } from "@/lib/schemas/papers/paper-batch";
import { cancelPaperBatch } from "@/lib/use-cases/papers/cancel-paper-batch";
import { requestPaperBatch } from "@/lib/use-cases/papers/request-paper-batch";

export const requestPaperBatchAction = action(requestPaperBatchSchema, requestPaperBatch, {
  onDone: ({ t }) => ({ to: "/papers", say: t("batches.ask.done") }),
});

export const cancelPaperBatchAction = action(cancelPaperBatchSchema, cancelPaperBatch, {
  onDone: ({ t }) => ({ to: "/papers", say: t("batches.cancelled") }),
});
