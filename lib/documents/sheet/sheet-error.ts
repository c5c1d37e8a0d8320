/** Why a file can't be read as a sheet. The words for them are in the dictionaries. */
export const sheetErrorCodes = [
  "EMPTY",
  "TOO_LARGE",
  "TOO_MANY_ROWS",
  "TOO_MANY_COLUMNS",
  "NOT_A_SHEET",
  "OLD_XLS",
  "ENCRYPTED",
  "BROKEN",
  "ZIP_BOMB",
  "TIMEOUT",
  "ENCODING",
] as const;

export type SheetErrorCode = (typeof sheetErrorCodes)[number];

export interface SheetError {
  readonly kind: "error";
  readonly code: SheetErrorCode;
}

export function sheetError(code: SheetErrorCode): SheetError {
  return { kind: "error", code };
}
