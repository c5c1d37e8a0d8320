import { createHash, randomBytes } from "node:crypto";
import { accessSync, chownSync, constants, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { codeOf, Failure } from "../console/failure";
import { writePrivate } from "../private-file";
import { type Account, canEnter, stateFolder } from "./account";

/** What is remembered about an embedded cluster, in a file that only its owner can read. */
const recordSchema = z.object({
  password: z.string().min(1),
  port: z.number().int(),
  folder: z.string().min(1),
});
export type ClusterRecord = z.infer<typeof recordSchema>;

const RECORD = "database.json";

/**
 * Creates the data folder and proves that it can be written.
 *
 * @throws Failure naming the folder and what to do
 */
export function prepareDataFolder(dataFolder: string): void {
  try {
    // others may pass through, since as root the database runs under an account of its own; files are 0600
    if (!existsSync(dataFolder)) mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
    accessSync(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Failure(
      `The data folder ${dataFolder} cannot be written (${codeOf(error) ?? "unknown reason"}): give this user the right to, or set DATA_DIR to a folder of its own.`,
    );
  }
}

/** What is recorded about the cluster of a data folder; undefined when it has none yet. */
export function readRecord(dataFolder: string): ClusterRecord | undefined {
  const file = path.join(dataFolder, RECORD);
  try {
    const record = recordSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
    if (record.success) return record.data;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    if (codeOf(error) === "EACCES") {
      throw new Failure(
        `The data folder ${dataFolder} belongs to another user: run as that user, or set DATA_DIR to a folder of your own.`,
      );
    }
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Failure(
    `${file} is damaged, and with it the way to the database: restore it from a backup, or move ${dataFolder} away to begin anew.`,
  );
}

/** Replaces the record; a reader sees the old one or the new one, never a half of it. */
export function writeRecord(dataFolder: string, record: ClusterRecord): void {
  writePrivate(path.join(dataFolder, RECORD), JSON.stringify(record, null, 2));
}

/** A record for a new cluster, with a password of its own; it isn't written yet. */
export function newRecord(dataFolder: string, account: Account): ClusterRecord {
  return {
    password: randomBytes(24).toString("base64url"),
    port: 0,
    folder: clusterHome(dataFolder, account),
  };
}

/** Creates the folder of a cluster and gives it to the account that the database runs under. */
export function prepareClusterHome(folder: string, account: Account): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account !== "own") chownSync(folder, account.uid, account.gid);
}

function clusterHome(dataFolder: string, account: Account): string {
  if (canEnter(account, dataFolder)) return path.join(dataFolder, "postgres");
  const mark = createHash("sha256").update(dataFolder).digest("hex").slice(0, 12);
  const folder = path.join(stateFolder(), `postgres-${mark}`);
  console.log(`  The database cannot reach ${dataFolder}; its files go to ${folder}.`);
  return folder;
}
