import { PassThrough, Readable, type Writable } from "node:stream";
import { contentDisposition } from "@/lib/domain/attachments/file-name";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The answer that saves an Excel file under this name, without its ending, while it is still being written. */
export function sheetAnswer(name: string, write: (stream: Writable) => Promise<void>): Response {
  const stream = new PassThrough();
  write(stream).catch((error: Error) => stream.destroy(error));
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": contentDisposition(`${name}.xlsx`),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
}
