import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Writable } from "node:stream";
import { syncFolder } from "@/lib/data/attachments/file-store";
import { readEnvironment } from "@/lib/env/env";

/** Whose file: a batch's, made in one of its attempts. */
export interface BatchFile {
  readonly id: string;
  readonly attempt: number;
}

/**
 * Keeps what `write` puts into the stream (and closes) as the batch's file and gives its size in bytes. It bears its
 * name only once it is whole and on the disk.
 */
export async function writeBatchFile(
  file: BatchFile,
  write: (target: Writable) => Promise<void>,
): Promise<number> {
  const target = pathOf(file);
  const draft = `${target}.part`;
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const handle = await open(draft, "w", 0o600);
  try {
    await write(handle.createWriteStream({ flush: true }));
    await rename(draft, target);
    await syncFolder(folder());
    return (await stat(target)).size;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    // the stream has closed it, unless writing never began
    await handle.close().catch(() => {});
  }
}

/** Opens the batch's file for reading from its beginning; the reader closes it. Throws when it is gone. */
export async function readBatchFile(file: BatchFile): Promise<ReadStream> {
  const handle = await open(pathOf(file), "r");
  return createReadStream("", { fd: handle });
}

/** Takes the batch's files away, those of broken attempts too. */
export async function removeBatchFiles(id: string): Promise<void> {
  const names = await readdir(folder()).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(`${id}-`)))
    await rm(path.join(folder(), name), { force: true });
}

function folder(): string {
  return path.resolve(readEnvironment().DATA_DIR, "batches");
}

function pathOf({ id, attempt }: BatchFile): string {
  return path.join(folder(), `${id}-${attempt}.zip`);
}
