import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

const DAY = 24 * 60 * 60 * 1000;
const HASH = /^[0-9a-f]{64}$/;

/**
 * Keeps an uploaded sheet between its preview and its import, for the person who sent it: a file of the folder,
 * readable by the server alone, named by its content and that person. Files older than a day before `now` go.
 * Gives the SHA-256 of the bytes, hexadecimal.
 */
export async function keepFile(
  folder: string,
  ownerId: string,
  bytes: Uint8Array,
  now: Date,
): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await dropOlder(folder, now.getTime() - DAY);
  const hash = createHash("sha256").update(bytes).digest("hex");
  await writeFile(path.join(folder, nameOf(hash, ownerId)), bytes, { mode: 0o600 });
  return hash;
}

/** The bytes kept under that hash for that person; null if there are none, or no longer. */
export async function readKeptFile(
  folder: string,
  ownerId: string,
  hash: string,
): Promise<Uint8Array | null> {
  if (!HASH.test(hash)) return null;
  try {
    return await readFile(path.join(folder, nameOf(hash, ownerId)));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function nameOf(hash: string, ownerId: string): string {
  return `${hash}.${ownerId}`;
}

async function dropOlder(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found?.isFile() && found.mtimeMs < before) await rm(file, { force: true });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
