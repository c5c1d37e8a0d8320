import { DOCX } from "@/lib/documents/word/fill-template";
import { contentDisposition } from "@/lib/domain/attachments/file-name";

/** The answer that saves a Word file under this name, without its ending. */
export function wordFile(file: Uint8Array<ArrayBuffer>, name: string): Response {
  return new Response(file, {
    headers: {
      "Content-Type": DOCX,
      "Content-Disposition": contentDisposition(`${name}.docx`),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
}
