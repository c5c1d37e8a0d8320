import { contentDisposition } from "@/lib/domain/attachments/file-name";

type SavedFile = {
  readonly mediaType: string;
  readonly fileName: string;
  /** In bytes, where it is known before the end. */
  readonly size?: number;
};

/** A file as an answer: to be saved under its name and never shown as a page of ours, kept in no cache. */
export function savedFile(body: BodyInit, { mediaType, fileName, size }: SavedFile): Response {
  return new Response(body, {
    headers: {
      "Content-Type": mediaType,
      ...(size === undefined ? {} : { "Content-Length": String(size) }),
      "Content-Disposition": contentDisposition(fileName),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
}
