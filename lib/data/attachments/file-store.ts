import { createHash, randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { readEnvironment } from "@/lib/env/env";

const HASH = /^[0-9a-f]{64}$/;

/**
 * Keeps the bytes under their SHA-256 in the data folder and gives it, hexadecimal. The file is whole and on the
 * disk before it bears its name, so that a row never names half a file; what is there already stays.
 */
export async function storeFile(bytes: Uint8Array): Promise<string> {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const target = pathOf(hash);
  const folder = path.dirname(target);
  if ((await stat(target).catch(() => null))?.size === bytes.byteLength) return hash;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = path.join(folder, `${randomUUID()}.part`);
  try {
    await writeSynced(draft, bytes);
    await rename(draft, target);
    await syncFolder(folder);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return hash;
}

/** Opens a stored file for reading; the caller closes it. Throws when the hash is none or the file is gone. */
export async function openStoredFile(hash: string): Promise<FileHandle> {
  return open(pathOf(hash), "r");
}

function pathOf(hash: string): string {
  if (!HASH.test(hash)) throw new RangeError("Not the hash of a file");
  return path.resolve(readEnvironment().DATA_DIR, "files", hash.slice(0, 2), hash);
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Brings a folder to the disk: a new name in it is there only then. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
