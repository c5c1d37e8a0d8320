import { appendFileSync, chownSync, existsSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "../console/failure";
import { type Ended, run } from "../console/run";
import { freePort, isPortFree } from "../ports";
import { writePrivate } from "../private-file";
import type { Account } from "./account";
import { type Binaries, POSTGRES_MAJOR } from "./binaries";

/** A PostgreSQL cluster in `home`: its data, its log, and how it is run. */
export type Cluster = {
  readonly home: string;
  readonly account: Account;
  readonly binaries: Binaries;
  /** Server settings beyond the usual, as name and value without blanks. */
  readonly settings: Readonly<Record<string, string>>;
};

export const SUPERUSER = "banfu";
const LOG_LIMIT_BYTES = 20 * 1024 * 1024;
const START_ATTEMPTS = 8;

export const dataOf = (cluster: Cluster): string => path.join(cluster.home, "data");
const logOf = (cluster: Cluster): string => path.join(cluster.home, "server.log");

/** Runs one of PostgreSQL's programs under the cluster's account; it needs a working folder it may enter. */
function runAs(cluster: Cluster, program: string, args: readonly string[]): Promise<Ended> {
  const ids = cluster.account === "own" ? {} : cluster.account;
  return run(program, args, {
    ...ids,
    cwd: cluster.home,
    env: { ...process.env, LC_ALL: "C" },
    uninterrupted: true,
  });
}

/** Makes the cluster unless it exists: UTF-8, sorted by code point, with an operating system locale that knows Chinese. */
export async function initialise(cluster: Cluster, password: string): Promise<void> {
  if (existsSync(path.join(dataOf(cluster), "PG_VERSION"))) return checkVersion(cluster);
  rmSync(dataOf(cluster), { recursive: true, force: true }); // what an interrupted attempt left
  const passwordFile = path.join(cluster.home, "password");
  writePrivate(passwordFile, `${password}\n`);
  giveTo(cluster.account, passwordFile);
  let last: Ended | undefined;
  try {
    // pg_trgm asks the system's locale what a letter is, and macOS has C.UTF-8 only since 15
    for (const locale of ["C.UTF-8", "en_US.UTF-8", "C"]) {
      last = await runAs(cluster, cluster.binaries.initdb, initdbArguments(cluster, passwordFile, locale));
      if (last.status === 0) return;
      rmSync(dataOf(cluster), { recursive: true, force: true });
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
  throw new Failure(`The database could not be created in ${cluster.home}: ${lastLine(last?.output)}`);
}

function initdbArguments(cluster: Cluster, passwordFile: string, locale: string): string[] {
  return [
    `--pgdata=${dataOf(cluster)}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    `--locale=${locale}`,
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
  ];
}

function checkVersion(cluster: Cluster): void {
  const version = readFileSync(path.join(dataOf(cluster), "PG_VERSION"), "utf8").trim();
  if (version === POSTGRES_MAJOR) return;
  throw new Failure(
    `The database in ${cluster.home} was made by PostgreSQL ${version}, this release brings ${POSTGRES_MAJOR}: move the data over with the release that made it, or set DATA_DIR to another folder.`,
  );
}

/**
 * Starts the server on 127.0.0.1, on the port wished for if it is free and on another if not.
 *
 * @returns the port, or undefined when another process has just started the same cluster
 */
export async function start(cluster: Cluster, wishedPort: number): Promise<number | undefined> {
  prepareLog(cluster);
  let port = wishedPort;
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt += 1) {
    if (port === 0 || !(await isPortFree(port))) port = await freePort();
    const before = statSync(logOf(cluster)).size;
    const { status } = await runAs(cluster, cluster.binaries.pgCtl, startArguments(cluster, port));
    if (status === 0) return port;
    const said = readFileSync(logOf(cluster)).subarray(before).toString("utf8");
    if (/lock file "postmaster.pid" already exists/.test(said)) return undefined;
    if (/could not (bind|create any TCP)/.test(said)) port = 0;
    // backends of a killed server take a moment to notice and let go of its shared memory
    else if (/shared memory block .* still in use/.test(said)) await pause(1000);
    else
      throw new Failure(
        `The database in ${cluster.home} does not start: ${lastLine(said)} (log: ${logOf(cluster)})`,
      );
  }
  throw new Failure(`The database in ${cluster.home} does not start; its log is ${logOf(cluster)}.`);
}

function startArguments(cluster: Cluster, port: number): string[] {
  const settings = {
    port: String(port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    ...cluster.settings,
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  return ["start", "-w", "-t", "120", "-D", dataOf(cluster), "-l", logOf(cluster), "-o", options.join(" ")];
}

/** Stops the server without waiting for its clients to leave; nothing committed is lost. */
export async function stop(cluster: Cluster): Promise<void> {
  const args = ["stop", "-w", "-t", "60", "-m", "fast", "-D", dataOf(cluster)];
  const { status, output } = await runAs(cluster, cluster.binaries.pgCtl, args);
  if (status === 0 || /no server running|does not exist/.test(output)) return;
  throw new Failure(`The database in ${cluster.home} could not be stopped: ${lastLine(output)}`);
}

function prepareLog(cluster: Cluster): void {
  const log = logOf(cluster);
  appendFileSync(log, "");
  giveTo(cluster.account, log);
  if (statSync(log).size > LOG_LIMIT_BYTES) truncateSync(log);
}

function giveTo(account: Account, file: string): void {
  if (account !== "own") chownSync(file, account.uid, account.gid);
}

function lastLine(output = ""): string {
  const lines = output.split("\n").filter((line) => /FATAL|error|could not|invalid/i.test(line));
  return lines.at(-1)?.trim() ?? output.split("\n").at(-1)?.trim() ?? "";
}
