import type { CalendarDate } from "@/lib/domain/calendar-date";

/** What one cell of a sheet holds, formulas already replaced by their stored result. */
export type CellValue =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  /** `text` is the number as the sheet shows it: 012 where the format is 000. */
  | { readonly kind: "number"; readonly number: number; readonly text: string }
  | { readonly kind: "date"; readonly date: CalendarDate }
  /** #N/A and the like, or a date that no calendar has. */
  | { readonly kind: "error"; readonly shown: string };

export interface SheetCell {
  /** 1-based row of the sheet; in a csv file the 1-based record. */
  readonly row: number;
  /** Column letter: A, B, … AA. */
  readonly column: string;
  readonly value: CellValue;
  /**
   * Set where the value is repeated from a merged cell: "across" to the left of this one in the same row (or
   * in a block), "down" above it in the same column.
   */
  readonly covered?: "across" | "down";
}

/** Rows from top to bottom that hold anything, each from column A to its last filled cell. */
export type SheetCells = readonly (readonly SheetCell[])[];

/** The cell's content as text; "" for a blank cell. */
export function cellText(value: CellValue): string {
  switch (value.kind) {
    case "blank":
      return "";
    case "text":
    case "number":
      return value.text;
    case "date":
      return value.date;
    case "error":
      return value.shown;
  }
}

/** A, B, … Z, AA … for 1, 2, …. Throws RangeError below 1. */
export function columnLetter(index: number): string {
  if (!Number.isSafeInteger(index) || index < 1) throw new RangeError("Columns count from 1");
  const last = String.fromCharCode(65 + ((index - 1) % 26));
  return index > 26 ? columnLetter(Math.floor((index - 1) / 26)) + last : last;
}
