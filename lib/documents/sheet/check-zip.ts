import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import type { SheetErrorCode } from "./sheet-error";
import { sheetLimits } from "./sheet-limits";

const RATIO_APPLIES_FROM = 10 * 1024 * 1024;

/**
 * Looks through a zip before anything is built from it: that it is an xlsx workbook, not locked, and that its
 * entries are few, unpack to what they claim and to no more than the limits. Returns what is wrong, or null.
 */
export async function checkZip(bytes: Uint8Array): Promise<SheetErrorCode | null> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return await checkEntries(zip);
  } catch {
    return "BROKEN";
  }
}

async function checkEntries(zip: ZipFile): Promise<SheetErrorCode | null> {
  if (zip.entryCount > sheetLimits.zipEntries) return "ZIP_BOMB";
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  if (entries.some((entry) => entry.isEncrypted())) return "ENCRYPTED";
  if (!entries.some((entry) => entry.fileName === "xl/workbook.xml")) return "NOT_A_SHEET";
  const claimed = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (claimed > sheetLimits.unpackedBytes || entries.some(isSuspicious)) return "ZIP_BOMB";
  let rows = 0;
  for (const entry of entries.filter(({ fileName }) => !fileName.endsWith("/"))) {
    rows += await countRows(zip, entry);
    if (rows > sheetLimits.rows) return "TOO_MANY_ROWS";
  }
  return null;
}

function isSuspicious({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > RATIO_APPLIES_FROM && uncompressedSize > compressedSize * sheetLimits.zipRatio;
}

/**
 * Unpacks the entry, which fails if it holds more or less than it claims, and counts the rows written in a
 * worksheet: the parser would build even those that are only formatted.
 */
async function countRows(zip: ZipFile, entry: Entry): Promise<number> {
  const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(entry.fileName);
  let rows = 0;
  let carried = "";
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (!isSheet) continue;
    const text = carried + (Buffer.isBuffer(chunk) ? chunk.toString("latin1") : "");
    rows += text.split(/<row[ >/]/).length - 1;
    // The tag may be cut by the end of the chunk: four characters can't hold it whole, so none counts twice.
    carried = text.slice(-4);
  }
  return rows;
}
