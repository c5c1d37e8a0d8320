import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { codeOf } from "../console/failure";

/** A PostgreSQL server as its postmaster.pid describes it. */
export type Postmaster = { readonly pid: number; readonly port: number };

/**
 * The server that runs on the cluster, undefined when none does. A pid file left behind by a killed server, whose
 * process number may meanwhile belong to another program (as it does in containers), is removed.
 */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const file = path.join(cluster, "postmaster.pid");
  const found = readPidFile(file);
  if (!found) return undefined;
  if (isAlive(found.pid) && isPostgres(found.pid)) return found;
  rmSync(file, { force: true });
  return undefined;
}

function readPidFile(file: string): Postmaster | undefined {
  try {
    // line 1: process number, 4: port (pg_ctl's documented order)
    const lines = readFileSync(file, "utf8").split("\n");
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return Number.isInteger(pid) && pid > 0 ? { pid, port: Number.isInteger(port) ? port : 0 } : undefined;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Whether a process of that number exists, whoever owns it. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

function isPostgres(pid: number): boolean {
  if (process.platform === "win32") return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
  } catch {
    const { status, stdout } = spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
    return status === 0 && stdout.includes("postgres");
  }
}
