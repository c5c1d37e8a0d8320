import { PassThrough, Readable, type Writable } from "node:stream";
import { fileKinds } from "@/lib/domain/attachments/file-kind";
import { savedFile } from "@/lib/request/saved-file";

/** The answer that saves an Excel file under this name, without its ending, while it is still being written. */
export function sheetAnswer(name: string, write: (stream: Writable) => Promise<void>): Response {
  const stream = new PassThrough();
  write(stream).catch((error: Error) => stream.destroy(error));
  const body = Readable.toWeb(stream) as ReadableStream<Uint8Array>;
  return savedFile(body, { mediaType: fileKinds.xlsx.mediaType, fileName: `${name}.xlsx` });
}
