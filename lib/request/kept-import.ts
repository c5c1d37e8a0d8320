import path from "node:path";
import type { Context } from "@/lib/context/context";
import { keepFile, readKeptFile } from "@/lib/documents/sheet/kept-file";
import { readImport } from "@/lib/documents/sheet/read-import";
import { ruleBroken } from "@/lib/domain/errors";
import { serverEnvironment } from "@/lib/env/env";
import { importingUnit } from "@/lib/queries/import/importing-unit";
import { listMappings } from "@/lib/queries/import/saved-mapping";
import type { ImportAddress } from "@/lib/schemas/suggestion/import-question";
import type { TakeInSheetInput } from "@/lib/schemas/suggestion/take-in-sheet";
import type { UploadSheetInput } from "@/lib/schemas/suggestion/upload-sheet";
import { importSuggestions } from "@/lib/use-cases/suggestion/import-suggestions";

/** Keeps an uploaded sheet for its sender until it is imported; nothing is read yet. Throws NOT_PERMITTED. */
export async function keepUpload(context: Context, { file }: UploadSheetInput): Promise<{ hash: string }> {
  await importingUnit(context);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { hash: await keepFile(keptFolder(), context.actor.userId, bytes, context.clock.now()) };
}

/** Reads a kept sheet of the actor's as its address says; null when it is not, or no longer, kept. */
export async function readKeptImport(context: Context, hash: string, address: ImportAddress) {
  const importingUnitName = await importingUnit(context);
  const [bytes, mappings] = await Promise.all([
    readKeptFile(keptFolder(), context.actor.userId, hash),
    listMappings(context),
  ]);
  if (!bytes) return null;
  const { name, session, source, year, columns } = address;
  const saved = mappings.find((mapping) => mapping.name === address.mapping);
  const read = await readImport(bytes, name, {
    defaults: {
      importingUnitName,
      ...(session ? { session } : {}),
      ...(source ? { source } : {}),
      ...(year ? { year } : {}),
    },
    ...(saved ? { saved: saved.columns } : {}),
    ...(columns ? { mapping: columns } : {}),
  });
  return { read, mappings };
}

/**
 * Imports a kept sheet: its rows are read again here, as its address says, and never taken from a form. Gives
 * the counts. Throws what `importSuggestions` throws, and RULE_BROKEN when the sheet is gone or can't be read.
 */
export async function takeInKept(context: Context, input: TakeInSheetInput) {
  const { hash, question, goodRowsOnly, submissionKey } = input;
  const kept = await readKeptImport(context, hash, question);
  if (!kept) throw ruleBroken("IMPORT_FILE_GONE");
  const { read } = kept;
  if (read.kind !== "ok" || read.mappingProblems.length > 0) throw ruleBroken("IMPORT_HAS_BAD_ROWS");
  const rows = read.rows.flatMap((row) => ("value" in row ? [row.value] : []));
  return importSuggestions(context, {
    rows,
    fileName: question.name,
    fileHash: hash,
    unreadable: read.rows.length - rows.length,
    goodRowsOnly,
    submissionKey,
  });
}

function keptFolder(): string {
  return path.resolve(serverEnvironment().DATA_DIR, "imports");
}
