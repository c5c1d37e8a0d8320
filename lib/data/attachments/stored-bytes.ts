import { openStoredFile } from "@/lib/data/attachments/file-store";

/** The bytes of a stored file. Throws when the hash is none or the file is gone. */
export async function storedBytes(hash: string): Promise<Uint8Array> {
  const handle = await openStoredFile(hash);
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
