import { cellText, type SheetCell, type SheetCells } from "./cell";
import { cleanLine } from "./clean-text";
import { type ImportField, requiredFields } from "./field";
import { fieldOfHeader, plainHeader } from "./header-names";

export interface HeaderColumn {
  /** Column letter. */
  readonly column: string;
  /** The name as written, trimmed, line breaks gone. */
  readonly name: string;
}

export interface SheetHeader {
  readonly rowNumber: number;
  readonly columns: readonly HeaderColumn[];
}

export type HeaderSearch =
  | { readonly kind: "ok"; readonly header: SheetHeader }
  /** `candidate`, if there is one, is a row whose columns a person could map by hand. */
  | {
      readonly kind: "error";
      readonly code: "HEADER_NOT_FOUND" | "HEADER_INCOMPLETE";
      readonly missing: readonly ImportField[];
      readonly candidate: SheetHeader | null;
    };

/** Column name (compared as by plainHeader) → field: what a saved mapping adds to the names known anyway. */
export type SavedNames = Readonly<Record<string, ImportField>>;

const ROWS_SEARCHED = 50;

/**
 * The header row of a sheet, wherever it stands among the first 50 filled rows and whatever the order of its
 * columns: the row with the most known column names. Of a header of two rows joined by merged cells the lower
 * one is taken. Without both a number and a title it is an error that says which of them is missing.
 */
export function findHeader(cells: SheetCells, saved: SavedNames = {}): HeaderSearch {
  let best: { row: readonly SheetCell[]; fields: ReadonlySet<ImportField> } | null = null;
  for (const row of cells.slice(0, ROWS_SEARCHED)) {
    const fields = fieldsIn(row, saved);
    const size = best?.fields.size ?? 0;
    const continues = row.some((cell) => cell.covered === "down");
    if (fields.size > size || (size > 0 && fields.size === size && continues)) best = { row, fields };
  }
  if (!best || best.fields.size < 2) {
    return { kind: "error", code: "HEADER_NOT_FOUND", missing: requiredFields, candidate: firstWide(cells) };
  }
  const { row, fields } = best;
  const missing = requiredFields.filter((field) => !fields.has(field));
  const header = headerOf(row);
  return missing.length === 0
    ? { kind: "ok", header }
    : { kind: "error", code: "HEADER_INCOMPLETE", missing, candidate: header };
}

/** The row with that 1-based number as a header, for a person who points at it; null if it is empty. */
export function headerAt(cells: SheetCells, rowNumber: number): SheetHeader | null {
  const row = cells.find((candidate) => candidate[0]?.row === rowNumber);
  return row ? headerOf(row) : null;
}

/** The field of a column's name: first what the saved mapping says, then the names known anyway. */
export function fieldOfName(name: string, saved: SavedNames): ImportField | null {
  const plain = plainHeader(name);
  const savedName = Object.keys(saved).find((key) => plainHeader(key) === plain);
  return (savedName === undefined ? undefined : saved[savedName]) ?? fieldOfHeader(name);
}

function fieldsIn(row: readonly SheetCell[], saved: SavedNames): Set<ImportField> {
  const fields = new Set<ImportField>();
  for (const { name } of headerOf(row).columns) {
    const field = name.length <= 30 ? fieldOfName(name, saved) : null;
    if (field && field !== "ignore") fields.add(field);
  }
  return fields;
}

function headerOf(row: readonly SheetCell[]): SheetHeader {
  const columns = row
    .filter((cell) => cell.covered !== "across" && cell.value.kind !== "blank")
    .map((cell) => ({ column: cell.column, name: cleanLine(cellText(cell.value)) }))
    .filter(({ name }) => name !== "");
  return { rowNumber: row[0]?.row ?? 0, columns };
}

function firstWide(cells: SheetCells): SheetHeader | null {
  const headers = cells.slice(0, ROWS_SEARCHED).map(headerOf);
  return headers.find(({ columns }) => columns.length >= 2) ?? null;
}
