import { CsvError, parse } from "csv-parse/sync";
import { columnLetter, type SheetCell } from "@/lib/domain/import/cell";
import { findHeader } from "@/lib/domain/import/header";
import { guessMapping } from "@/lib/domain/import/mapping";

const RECORDS_LOOKED_AT = 30;
const CHARACTERS_LOOKED_AT = 200_000;
const delimiters = [",", ";", "\t"] as const;

/**
 * The sign between the columns: the one of comma, semicolon and tab by which the most columns with known names
 * come out, or, if no header is found, the widest records.
 */
export function guessDelimiter(text: string): string {
  const start = text.slice(0, CHARACTERS_LOOKED_AT);
  const scored = delimiters.map((delimiter) => ({ delimiter, score: score(start, delimiter) }));
  scored.sort((first, second) => second.score - first.score);
  return scored[0]?.delimiter ?? ",";
}

function score(text: string, delimiter: string): number {
  const records = firstRecords(text, delimiter);
  const cells = records.map((record, index) => record.map((field, at) => cellOf(field, index + 1, at + 1)));
  const found = findHeader(cells);
  const header = found.kind === "ok" ? found.header : found.candidate;
  const known = header ? Object.values(guessMapping(header)).filter((field) => field !== "ignore").length : 0;
  return known * 1000 + Math.min(999, Math.max(0, ...records.map((record) => record.length)));
}

function firstRecords(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      to: RECORDS_LOOKED_AT,
      on_record: (record: string[]) => {
        records.push(record.slice(0, 300));
        return null;
      },
    });
  } catch (error) {
    // The start may end within quotes: the records before that are enough.
    if (!(error instanceof CsvError)) throw error;
  }
  return records;
}

function cellOf(text: string, row: number, column: number): SheetCell {
  const value = text === "" ? ({ kind: "blank" } as const) : ({ kind: "text", text } as const);
  return { row, column: columnLetter(column), value };
}
