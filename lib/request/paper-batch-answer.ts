import { Readable } from "node:stream";
import { createI18n } from "@/lib/i18n/create";
import { requireContext } from "@/lib/request/context";
import { orNotFound } from "@/lib/request/or-not-found";
import { savedFile } from "@/lib/request/saved-file";
import { downloadPaperBatch } from "@/lib/use-cases/papers/download-paper-batch";

/** Answers with the zip of a batch of papers; what isn't ready and what is another unit's alike as not found. */
export async function answerWithPaperBatch(batchId: string): Promise<Response> {
  const context = await requireContext();
  return orNotFound(async () => {
    const { kind, year, size, file } = await downloadPaperBatch(context, { batchId });
    const { t } = createI18n("zh");
    const name = t("papers.batchName", { year: String(year), kind: t(`papers.kind.${kind}`) });
    const body = Readable.toWeb(file) as ReadableStream<Uint8Array>;
    return savedFile(body, { mediaType: "application/zip", fileName: `${name}.zip`, size });
  });
}
