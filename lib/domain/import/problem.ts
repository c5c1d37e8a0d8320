import { shorten } from "./clean-text";
import type { ImportField } from "./field";

/** Why a row can't be taken as it stands. The words for them are in the dictionaries, one for each code. */
export const importProblemCodes = [
  "NUMBER_MISSING",
  "NUMBER_IS_DATE",
  "NUMBER_TWICE",
  "TITLE_MISSING",
  "TOO_LONG",
  "TOO_MANY",
  "CELL_ERROR",
  "SESSION_MISSING",
  "SOURCE_MISSING",
  "SOURCE_UNKNOWN",
  "YEAR_MISSING",
  "YEAR_UNREADABLE",
  "DATE_UNREADABLE",
  "DATE_IMPOSSIBLE",
  "DATE_OUT_OF_RANGE",
  "DUE_BEFORE_DELIVERED",
  "LEAD_SPONSOR_MISSING",
  "PHONE_UNREADABLE",
  "ROLE_MISSING",
  "ROLE_UNKNOWN",
  "ROLE_CONTRADICTS_UNITS",
  "LEAD_UNIT_MISSING",
  "LEAD_UNIT_DIFFERS",
  "DISCLOSURE_UNKNOWN",
] as const;

export type ImportProblemCode = (typeof importProblemCodes)[number];

export interface ImportProblem {
  /** Column letter; null where the sheet has no column for the field. */
  readonly column: string | null;
  readonly field: ImportField;
  readonly code: ImportProblemCode;
  /** The start of what stands in the cell, at most 60 characters; "" if it is empty. */
  readonly shown: string;
  /** The limit for TOO_LONG and TOO_MANY, the other row's number for NUMBER_TWICE, else null. */
  readonly figure: number | null;
}

/** A problem with the value shortened for print. */
export function problem(
  code: ImportProblemCode,
  field: ImportField,
  column: string | null,
  shown = "",
  figure: number | null = null,
): ImportProblem {
  return { column, field, code, shown: shorten(shown), figure };
}
