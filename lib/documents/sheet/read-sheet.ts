import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { type CellValue, columnLetter, type SheetCell } from "@/lib/domain/import/cell";
import { findHeader } from "@/lib/domain/import/header";
import { checkZip } from "./check-zip";
import { decodeText } from "./decode-text";
import { guessDelimiter } from "./guess-delimiter";
import { runWorker, type WorkerAnswer, type WorkerCell, type WorkerSheet } from "./run-worker";
import { type SheetError, sheetError } from "./sheet-error";
import { kindOf } from "./sheet-kind";
import { sheetLimits } from "./sheet-limits";

export interface ReadSheet {
  readonly kind: "ok";
  /** Rows from top to bottom that hold anything, each from column A to its last filled cell. */
  readonly cells: SheetCell[][];
  /** The tab's name; "" for a csv file. */
  readonly sheetName: string;
  /** Visible tabs with content that were not read. */
  readonly otherSheets: string[];
}

export type SheetRead = ReadSheet | SheetError;

/**
 * Reads an xlsx or csv file, told apart by content. Of several tabs it takes the first in which a header is
 * found, else the first with content; hidden tabs are left out. Never throws for what a file holds: whatever
 * is wrong with it comes back as a code. Limits of size, rows, memory and time stand in sheet-limits.ts.
 */
export async function readSheet(
  bytes: Uint8Array,
  fileName: string,
  milliseconds: number = sheetLimits.milliseconds,
): Promise<SheetRead> {
  const kind = kindOf(bytes, fileName);
  if (kind === "xlsx") return readWorkbook(bytes, milliseconds);
  return kind === "csv" ? readCsv(bytes, milliseconds) : sheetError(kind);
}

async function readWorkbook(bytes: Uint8Array, milliseconds: number): Promise<SheetRead> {
  const wrong = await checkZip(bytes);
  if (wrong) return sheetError(wrong);
  return chooseSheet(await runWorker({ kind: "xlsx", bytes }, milliseconds));
}

async function readCsv(bytes: Uint8Array, milliseconds: number): Promise<SheetRead> {
  const decoded = decodeText(bytes);
  if ("code" in decoded) return sheetError(decoded.code);
  const { text } = decoded;
  if (text.trim() === "") return sheetError("EMPTY");
  return chooseSheet(await runWorker({ kind: "csv", text, delimiter: guessDelimiter(text) }, milliseconds));
}

function chooseSheet(answer: WorkerAnswer): SheetRead {
  if ("code" in answer) return sheetError(answer.code);
  const filled = answer.sheets.filter((sheet) => sheet.rows.length > 0);
  const tables = filled.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) }));
  const chosen = tables.find(({ cells }) => findHeader(cells).kind === "ok") ?? tables[0];
  if (!chosen) return sheetError("EMPTY");
  const otherSheets = tables.filter((table) => table !== chosen).map(({ name }) => name);
  return { kind: "ok", cells: chosen.cells, sheetName: chosen.name, otherSheets };
}

function cellsOf(sheet: WorkerSheet): SheetCell[][] {
  return sheet.rows.map(([row, filled]) => {
    const width = filled.at(-1)?.[0] ?? 0;
    const cells: SheetCell[] = [];
    for (let index = 1; index <= width; index += 1) {
      cells.push({ row, column: columnLetter(index), value: { kind: "blank" } });
    }
    for (const cell of filled) cells[cell[0] - 1] = cellOf(row, cell);
    return cells;
  });
}

function cellOf(row: number, [column, kind, content, covered, shown]: WorkerCell): SheetCell {
  const place = { row, column: columnLetter(column) };
  const value = typedValue(kind, content, shown);
  return covered ? { ...place, value, covered } : { ...place, value };
}

function typedValue(kind: WorkerCell[1], content: string | number, shown: string | undefined): CellValue {
  switch (kind) {
    case "text":
      return { kind, text: String(content) };
    case "number":
      return { kind, number: Number(content), text: shown ?? String(content) };
    case "date":
      return { kind, date: parseCalendarDate(String(content)) };
    case "error":
      return { kind, shown: String(content) };
  }
}
