import { readSheet } from "@/lib/documents/sheet/read-sheet";
import { applyMapping, type ParsedRow } from "@/lib/domain/import/apply-mapping";
import { findHeader, type SavedNames, type SheetHeader } from "@/lib/domain/import/header";
import { type ColumnMapping, checkMapping, guessMapping } from "@/lib/domain/import/mapping";
import type { ImportDefaults } from "@/lib/domain/import/session";

type SheetRead = Awaited<ReturnType<typeof readSheet>>;
type HeaderSearch = ReturnType<typeof findHeader>;

/** A sheet read down to its rows, or the first thing that stands against it. */
export type ImportRead =
  | { readonly kind: "file"; readonly code: Extract<SheetRead, { kind: "error" }>["code"] }
  | { readonly kind: "header"; readonly search: Extract<HeaderSearch, { kind: "error" }> }
  | {
      readonly kind: "ok";
      readonly header: SheetHeader;
      readonly mapping: ColumnMapping;
      readonly mappingProblems: ReturnType<typeof checkMapping>;
      readonly rows: readonly ParsedRow[];
    };

export interface ImportQuestion {
  readonly defaults: ImportDefaults;
  readonly saved?: SavedNames;
  /** The columns as corrected by hand; without them they are guessed from their names. */
  readonly mapping?: ColumnMapping;
}

/** Reads an allocation sheet (xlsx or csv) from its bytes to its rows. Writes nothing, throws nothing of its own. */
export async function readImport(
  bytes: Uint8Array,
  fileName: string,
  question: ImportQuestion,
): Promise<ImportRead> {
  const sheet = await readSheet(bytes, fileName);
  if (sheet.kind === "error") return { kind: "file", code: sheet.code };
  const search = findHeader(sheet.cells, question.saved ?? {});
  let header: SheetHeader;
  if (search.kind === "ok") header = search.header;
  // A header that wasn't known by its names counts once a person has said what its columns are.
  else if (question.mapping && search.candidate) header = search.candidate;
  else return { kind: "header", search };
  const mapping = question.mapping ?? guessMapping(header, question.saved ?? {});
  const mappingProblems = checkMapping(mapping);
  const rows =
    mappingProblems.length > 0 ? [] : applyMapping(sheet.cells, header.rowNumber, mapping, question.defaults);
  return { kind: "ok", header, mapping, mappingProblems, rows };
}
