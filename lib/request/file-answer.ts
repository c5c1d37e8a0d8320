import { Readable } from "node:stream";
import { openStoredFile } from "@/lib/data/attachments/file-store";
import { fileKinds } from "@/lib/domain/attachments/file-kind";
import { contentDisposition } from "@/lib/domain/attachments/file-name";
import { ActError } from "@/lib/domain/errors";
import { requireContext } from "@/lib/request/context";
import { downloadAttachment, type OpenedAttachment } from "@/lib/use-cases/attachment/download-attachment";

/**
 * Answers with an attachment, always to be saved and never shown as a page of ours. What isn't there and what the
 * person may not have answer alike; who isn't signed in is led to the sign-in page.
 */
export async function answerWithAttachment(attachmentId: string): Promise<Response> {
  const context = await requireContext();
  const opened = await openOrNull(() => downloadAttachment(context, { attachmentId }));
  return opened ? fileResponse(opened) : new Response(null, { status: 404 });
}

/** The file as an answer: its own media type, saved under its own name, kept in no cache. */
export async function fileResponse({ fileName, kind, sha256, size }: OpenedAttachment): Promise<Response> {
  const handle = await openStoredFile(sha256);
  const body = Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: {
      "Content-Type": fileKinds[kind].mediaType,
      "Content-Length": String(size),
      "Content-Disposition": contentDisposition(fileName),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
}

async function openOrNull(open: () => Promise<OpenedAttachment>): Promise<OpenedAttachment | null> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof ActError) return null;
    throw error;
  }
}
