import { readFile } from "node:fs/promises";
import path from "node:path";
import type { PaperKind } from "@/lib/domain/papers/paper-kinds";

const FOLDER = path.resolve("lib/documents/word/templates");

/** The template a unit uses as long as it has uploaded none of its own. */
export async function defaultTemplate(kind: PaperKind): Promise<Uint8Array> {
  return readFile(path.join(FOLDER, `${kind.toLowerCase().replaceAll("_", "-")}.docx`));
}
