import { accessSync, chmodSync, constants, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * The path of a program that Prisma can start as its schema engine.
 *
 * The script's executable bit gets lost in zip downloads and on some file systems. It is set again where that
 * is allowed; else a small program that calls the script is written to the temporary folder.
 */
export function schemaEngineProgram(script = path.resolve("tools/schema-engine.mjs")): string {
  if (isExecutable(script)) return script;
  try {
    chmodSync(script, 0o755);
    if (isExecutable(script)) return script;
  } catch {
    // not ours to change: the way below
  }
  const program = path.join(mkdtempSync(path.join(tmpdir(), "banfu-schema-engine-")), "schema-engine");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`, { mode: 0o755 });
  return program;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
