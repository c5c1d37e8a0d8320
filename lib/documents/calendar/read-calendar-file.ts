import { decodeText } from "@/lib/documents/sheet/decode-text";
import { readSheet } from "@/lib/documents/sheet/read-sheet";
import type { SheetErrorCode } from "@/lib/documents/sheet/sheet-error";
import { kindOf } from "@/lib/documents/sheet/sheet-kind";
import type { CalendarReading } from "@/lib/domain/calendar/calendar-reading";
import { readCalendar } from "@/lib/domain/calendar/read-calendar";
import { cellText } from "@/lib/domain/import/cell";

/** A list of days from a file: xlsx, csv, text or ics, told apart by content. Never throws for what it holds. */
export async function readCalendarFile(
  bytes: Uint8Array,
  fileName: string,
  year: number,
): Promise<CalendarReading | { readonly code: SheetErrorCode }> {
  if (kindOf(bytes, fileName) !== "xlsx") {
    const decoded = decodeText(bytes);
    if ("code" in decoded) return decoded;
    return decoded.text.trim() === "" ? { code: "EMPTY" } : readCalendar(decoded.text, year);
  }
  const sheet = await readSheet(bytes, fileName);
  if (sheet.kind === "error") return { code: sheet.code };
  return readCalendar(sheet.cells.map(textOf).join("\n"), year);
}

function textOf(cells: readonly { readonly value: Parameters<typeof cellText>[0] }[]): string {
  return cells
    .map(({ value }) => (value.kind === "date" ? value.date : cellText(value).replace(/\s+/g, " ")))
    .join("\t");
}
