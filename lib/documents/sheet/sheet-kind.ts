import type { SheetErrorCode } from "./sheet-error";
import { sheetLimits } from "./sheet-limits";

/**
 * What a file is, by its first bytes; its name counts only where they leave it open: text named like a
 * workbook is a web page or a text that some system exported under a wrong name, and a letter or a note is no
 * table.
 */
export function kindOf(bytes: Uint8Array, fileName: string): "xlsx" | "csv" | SheetErrorCode {
  if (bytes.length === 0) return "EMPTY";
  if (bytes.length > sheetLimits.fileBytes) return "TOO_LARGE";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "xlsx";
  if (startsWith(bytes, [0x50, 0x4b])) return "NOT_A_SHEET";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return lockedOrOld(bytes);
  // BIFF 2 to 4, Excel before 1993, has no wrapping.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1)) return "OLD_XLS";
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "NOT_A_SHEET";
  const start = Buffer.from(bytes.subarray(0, 1000))
    .toString("utf8")
    .replace(/^\ufeff/, "");
  if (/^\s*(?:<!doctype|<html|<table|<head|<meta|<\?xml|<!--|\{\\rtf)/i.test(start)) return "NOT_A_SHEET";
  // Any text could be read as one column; only what is named as a table is taken for one.
  return /\.(?:csv|tsv|txt)$/i.test(fileName) || !/\.[a-z0-9]+$/i.test(fileName) ? "csv" : "NOT_A_SHEET";
}

/** A workbook with a password is wrapped in the same container as an old .xls; it names its parts. */
function lockedOrOld(bytes: Uint8Array): "ENCRYPTED" | "OLD_XLS" {
  const locked = Buffer.from("EncryptedPackage", "utf16le");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(locked)
    ? "ENCRYPTED"
    : "OLD_XLS";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
