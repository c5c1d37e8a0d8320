import { chmodSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** Writes a file that only its owner can read; it replaces an older one at once or not at all. */
export function writePrivate(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  rmSync(draft, { force: true });
  writeFileSync(draft, text, { mode: 0o600, flag: "wx" });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}
