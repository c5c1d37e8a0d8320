import { type CellValue, cellText, type SheetCell } from "./cell";
import { cleanLine, saysNothing } from "./clean-text";
import type { ImportField } from "./field";
import type { ColumnMapping } from "./mapping";
import { type ImportProblem, type ImportProblemCode, problem } from "./problem";

const blank: CellValue = { kind: "blank" };

/** One row of a sheet seen through a mapping; gathers what is wrong with it. */
export class RowReading {
  readonly problems: ImportProblem[] = [];
  private readonly columns = new Map<ImportField, string[]>();
  private readonly values = new Map<string, CellValue>();

  constructor(
    readonly row: readonly SheetCell[],
    mapping: ColumnMapping,
  ) {
    for (const [column, field] of Object.entries(mapping)) {
      this.columns.set(field, [...(this.columns.get(field) ?? []), column]);
    }
    // What repeats a cell to the left belongs to that column alone; what repeats one above counts here too.
    for (const cell of row) if (cell.covered !== "across") this.values.set(cell.column, cell.value);
    for (const field of this.columns.keys()) this.refuseErrors(field);
  }

  /** Whether the sheet has a column for the field. */
  has(field: ImportField): boolean {
    return this.columns.has(field);
  }

  /** The field's first column, for a problem; null if there is none. */
  column(field: ImportField): string | null {
    return this.columns.get(field)?.[0] ?? null;
  }

  /** The field's first cell; blank if there is none or it holds an error already reported. */
  value(field: ImportField): CellValue {
    const value = this.values.get(this.column(field) ?? "") ?? blank;
    return value.kind === "error" ? blank : value;
  }

  /** The field's content as given; "" for none. */
  raw(field: ImportField): string {
    return cellText(this.value(field));
  }

  /** The field's content as one trimmed line; "" for none and for 无, / and the like. */
  line(field: ImportField): string {
    const line = cleanLine(this.raw(field));
    return saysNothing(line) ? "" : line;
  }

  /** The contents of all columns of a list field, from left to right, with a break between them. */
  list(field: ImportField): string {
    const values = (this.columns.get(field) ?? []).map((column) => this.values.get(column) ?? blank);
    return values.map((value) => (value.kind === "error" ? "" : cellText(value))).join("\n");
  }

  /** Notes what is wrong with a field. */
  refuse(code: ImportProblemCode, field: ImportField, shown = this.raw(field), figure: number | null = null) {
    this.problems.push(problem(code, field, this.column(field), shown, figure));
  }

  private refuseErrors(field: ImportField) {
    if (field === "ignore") return;
    for (const column of this.columns.get(field) ?? []) {
      const value = this.values.get(column);
      if (value?.kind === "error") this.problems.push(problem("CELL_ERROR", field, column, value.shown));
    }
  }
}
