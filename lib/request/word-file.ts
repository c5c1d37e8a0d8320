import { DOCX } from "@/lib/documents/word/fill-template";
import { savedFile } from "@/lib/request/saved-file";

/** The answer that saves a Word file under this name, without its ending. */
export function wordFile(file: Uint8Array<ArrayBuffer>, name: string): Response {
  return savedFile(file, { mediaType: DOCX, fileName: `${name}.docx` });
}
