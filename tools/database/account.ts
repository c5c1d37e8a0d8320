import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Failure } from "../console/failure";

/** The system account that PostgreSQL runs under: ours, or "postgres" when we are root, which it refuses. */
export type Account = { readonly uid: number; readonly gid: number } | "own";

const NAME = "postgres";

/** The account to run PostgreSQL under, created when we are root and it is missing. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return "own";
  const account = accountOf(NAME) ?? createAccount();
  if (account) return account;
  throw new Failure(
    `PostgreSQL does not run as root and the user "${NAME}" could not be created: run as an ordinary user, or create it (useradd --system ${NAME}).`,
  );
}

function accountOf(name: string): Account | undefined {
  const id = (flag: string): number => {
    const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });
    return status === 0 ? Number.parseInt(stdout, 10) : Number.NaN;
  };
  const uid = id("-u");
  const gid = id("-g");
  return Number.isNaN(uid) || Number.isNaN(gid) ? undefined : { uid, gid };
}

function createAccount(): Account | undefined {
  spawnSync("groupadd", ["--system", NAME]);
  spawnSync("useradd", ["--system", "--gid", NAME, "--no-create-home", NAME]);
  return accountOf(NAME);
}

/** Whether the account may enter the folder, every folder above it included. */
export function canEnter(account: Account, folder: string): boolean {
  if (account === "own") return true;
  const { status } = spawnSync("/bin/sh", ["-c", 'cd -- "$1"', "sh", folder], { ...account, cwd: "/" });
  return status === 0;
}

/** The folder for what can't lie beside the data: /var/lib/banfu as root, else one in the temporary folder. */
export function stateFolder(): string {
  const candidates = ["/var/lib/banfu", path.join(os.tmpdir(), "banfu-state")];
  for (const folder of candidates) {
    try {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o711);
      return folder;
    } catch {
      // not writable: the next one
    }
  }
  throw new Failure(`Neither ${candidates.join(" nor ")} can be written: set DATA_DIR to a folder that can.`);
}
