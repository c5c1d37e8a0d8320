import { once } from "node:events";
import type { Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import ExcelJS from "exceljs";
import type { CalendarDate } from "@/lib/domain/calendar-date";

export type SheetValue = string | number | { readonly date: CalendarDate } | null;

export interface SheetColumn {
  readonly head: string;
  /** In characters of the font, as Excel counts widths. */
  readonly width: number;
  /** A percent is a number between 0 and 1. */
  readonly kind?: "text" | "number" | "date" | "percent";
}

export interface WrittenSheet {
  /** The tab's name. */
  readonly name: string;
  readonly title: string;
  readonly note: string;
  /** What stands at the foot of each printed page; Excel puts &P and &N for the page and their number. */
  readonly footer: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: Iterable<readonly SheetValue[]> | AsyncIterable<readonly SheetValue[]>;
}

const HEADER_ROW = 3;
const A4 = 9;

/** So many rows are written before the stream is given time to take them. */
const BATCH = 200;

/** Writes one table as an xlsx file to a stream; see `writeBook`. */
export function writeSheet(stream: Writable, sheet: WrittenSheet): Promise<void> {
  return writeBook(stream, [sheet]);
}

/**
 * Writes tables as the sheets of an xlsx file to a stream, row by row, waiting for whoever reads it, so that the
 * memory needed does not grow with the rows: a title and a note over all columns, a header that stays in sight,
 * filters and repeats on every printed page, A4 across. Dates are dates; every text is a cell of type text in the
 * text format, so that one beginning with = + - or @ stays what it is, when opened and when edited.
 */
export async function writeBook(stream: Writable, sheets: readonly WrittenSheet[]): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  for (const sheet of sheets) await writePage(book, stream, sheet);
  await book.commit();
}

async function writePage(
  book: ExcelJS.stream.xlsx.WorkbookWriter,
  stream: Writable,
  sheet: WrittenSheet,
): Promise<void> {
  const { columns } = sheet;
  const page = book.addWorksheet(sheet.name, {
    views: [{ state: "frozen", ySplit: HEADER_ROW, xSplit: 0 }],
    pageSetup: {
      paperSize: A4,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&C${sheet.footer}` },
  });
  page.columns = columns.map(({ width }) => ({ width }));
  writeHead(page, sheet);
  let last = HEADER_ROW;
  for await (const values of sheet.rows) {
    last += 1;
    writeRow(page.getRow(last), columns, values);
    if (last % BATCH === 0) await taken(stream);
  }
  page.autoFilter = { from: { row: HEADER_ROW, column: 1 }, to: { row: last, column: columns.length } };
  page.commit();
}

/** Waits until the stream has taken what was written; throws when nobody reads it any more. */
async function taken(stream: Writable): Promise<void> {
  await setImmediate();
  if (stream.destroyed) throw stream.errored ?? new Error("The reader of the file has gone");
  if (stream.writableNeedDrain) await once(stream, "drain");
}

function writeHead(page: ExcelJS.Worksheet, { title, note, columns }: WrittenSheet): void {
  for (const [row, text, size] of [
    [1, title, 16],
    [2, note, 10],
  ] as const) {
    const cell = page.getCell(row, 1);
    cell.value = text;
    cell.font = { size, bold: row === 1 };
    cell.alignment = { horizontal: row === 1 ? "center" : "left", vertical: "middle" };
    page.mergeCells(row, 1, row, columns.length);
    page.getRow(row).height = row === 1 ? 30 : 18;
    page.getRow(row).commit();
  }
  const header = page.getRow(HEADER_ROW);
  columns.forEach(({ head }, index) => {
    const cell = header.getCell(index + 1);
    cell.value = head;
    cell.font = { bold: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF3F1EA" } };
    cell.border = ruled;
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  });
  header.commit();
}

function writeRow(row: ExcelJS.Row, columns: readonly SheetColumn[], values: readonly SheetValue[]): void {
  columns.forEach(({ kind = "text" }, index) => {
    const cell = row.getCell(index + 1);
    cell.value = plain(values[index] ?? null);
    cell.numFmt = formats[kind];
    cell.border = ruled;
    cell.alignment = { vertical: "middle", wrapText: true, horizontal: kind === "text" ? "left" : "center" };
  });
  row.commit();
}

/** exceljs keeps a day as its UTC midnight. */
function plain(value: SheetValue): string | number | Date | null {
  if (value === null || value === "") return null;
  return typeof value === "object" ? new Date(`${value.date}T00:00:00.000Z`) : value;
}

const formats = { text: "@", number: "0", date: "yyyy-mm-dd", percent: "0.0%" } as const;
const thin = { style: "thin", color: { argb: "FF8B8779" } } as const;
const ruled = { top: thin, left: thin, bottom: thin, right: thin } as const;
