import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

export interface ZipEntry {
  /** Its path in the zip, with "/" between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The time of day that unpacking gives the file. */
  readonly at: Date;
}

/**
 * Writes a zip into `target` while its entries are still being made, and closes it. They are stored as they are: Word
 * files are packed already. Throws what making an entry or writing throws; `target` is destroyed then.
 */
export async function writeZip(target: Writable, entries: AsyncIterable<ZipEntry>): Promise<void> {
  const zip = new ZipFile();
  const stopped = new AbortController();
  const written = pipeline(zip.outputStream, target, { signal: stopped.signal });
  // heard at the end at the latest; until then a failure to write must not end the process
  written.catch(() => {});
  try {
    for await (const { name, bytes, at } of entries) {
      if (target.destroyed) break;
      zip.addBuffer(Buffer.from(bytes), name, { compress: false, mtime: at });
    }
  } catch (error) {
    stopped.abort();
    await written.catch(() => {});
    throw error;
  }
  zip.end();
  await written;
}
