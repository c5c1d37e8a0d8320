import { type ImportRow, type ImportRowField, importRowFields } from "./row";

export interface RowDifference {
  readonly field: ImportRowField;
  readonly before: ImportRow[ImportRowField];
  readonly after: ImportRow[ImportRowField];
}

/**
 * The fields in which an incoming row differs from the stored one, in the order of importRowFields. Give the
 * fields the sheet has columns for (coveredRowFields): what a sheet doesn't speak of is no change.
 */
export function diffRow(
  existing: ImportRow,
  incoming: ImportRow,
  fields: readonly ImportRowField[] = importRowFields,
): RowDifference[] {
  return fields
    .filter((field) => !sameValue(existing[field], incoming[field]))
    .map((field) => ({ field, before: existing[field], after: incoming[field] }));
}

function sameValue(first: unknown, second: unknown): boolean {
  if (first === second) return true;
  if (Array.isArray(first) && Array.isArray(second)) {
    return first.length === second.length && first.every((item, index) => sameValue(item, second[index]));
  }
  if (!isRecord(first) || !isRecord(second)) return false;
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...keys].every((key) => sameValue(first[key], second[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
