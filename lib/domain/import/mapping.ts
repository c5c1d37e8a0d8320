import { type ImportField, listFields, requiredFields, rowFieldsOf } from "./field";
import { fieldOfName, type SavedNames, type SheetHeader } from "./header";
import { type ImportRowField, importRowFields } from "./row";

/** Column letter → what the column is taken for. A column that isn't named is left out. */
export type ColumnMapping = Readonly<Record<string, ImportField>>;

export interface MappingProblem {
  readonly code: "FIELD_MISSING" | "FIELD_TWICE";
  readonly field: ImportField;
}

/**
 * A field for each column of the header by its name, the saved names first. Of several columns with one
 * meaning the first has it, unless the field is a list; unknown names are ignored.
 */
export function guessMapping(header: SheetHeader, saved: SavedNames = {}): ColumnMapping {
  const mapping: Record<string, ImportField> = {};
  const taken = new Set<ImportField>();
  for (const { column, name } of header.columns) {
    const field = fieldOfName(name, saved) ?? "ignore";
    const free = !taken.has(field) || isList(field);
    mapping[column] = free ? field : "ignore";
    taken.add(field);
  }
  return mapping;
}

/** What is wrong with a mapping corrected by hand: a required field without a column, a single one with two. */
export function checkMapping(mapping: ColumnMapping): MappingProblem[] {
  const fields = Object.values(mapping).filter((field) => field !== "ignore");
  const missing = requiredFields.filter((field) => !fields.includes(field));
  const twice = new Set(fields.filter((field, index) => !isList(field) && fields.indexOf(field) !== index));
  return [
    ...missing.map((field) => ({ code: "FIELD_MISSING" as const, field })),
    ...[...twice].map((field) => ({ code: "FIELD_TWICE" as const, field })),
  ];
}

/** The mapping by column names, to be saved and used on a sheet with another order of columns. */
export function namesOfMapping(header: SheetHeader, mapping: ColumnMapping): SavedNames {
  return Object.fromEntries(header.columns.map(({ column, name }) => [name, mapping[column] ?? "ignore"]));
}

/** The fields of a row that the sheet has a column for; a comparison with stored rows looks at these only. */
export function coveredRowFields(mapping: ColumnMapping): ImportRowField[] {
  const covered = new Set(Object.values(mapping).flatMap((field) => rowFieldsOf[field]));
  return importRowFields.filter((field) => covered.has(field));
}

function isList(field: ImportField): boolean {
  return listFields.some((list) => list === field);
}
