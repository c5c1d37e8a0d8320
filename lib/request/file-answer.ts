import { Readable } from "node:stream";
import { openStoredFile } from "@/lib/data/attachments/file-store";
import { fileKinds } from "@/lib/domain/attachments/file-kind";
import { requireContext } from "@/lib/request/context";
import { orNotFound } from "@/lib/request/or-not-found";
import { savedFile } from "@/lib/request/saved-file";
import { downloadAttachment, type OpenedAttachment } from "@/lib/use-cases/attachment/download-attachment";

/**
 * Answers with an attachment, always to be saved and never shown as a page of ours. What isn't there and what the
 * person may not have answer alike; who isn't signed in is led to the sign-in page.
 */
export async function answerWithAttachment(attachmentId: string): Promise<Response> {
  const context = await requireContext();
  return orNotFound(async () => fileResponse(await downloadAttachment(context, { attachmentId })));
}

/** A stored file as an answer. */
export async function fileResponse({ fileName, kind, sha256, size }: OpenedAttachment): Promise<Response> {
  const handle = await openStoredFile(sha256);
  const body = Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>;
  return savedFile(body, { mediaType: fileKinds[kind].mediaType, fileName, size });
}
