import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runningPostmaster } from "@/tools/database/postmaster";

let cluster: string;
let pidFile: string;
beforeEach(() => {
  cluster = mkdtempSync(path.join(os.tmpdir(), "banfu-postmaster-"));
  pidFile = path.join(cluster, "postmaster.pid");
});
afterEach(() => rmSync(cluster, { recursive: true, force: true }));

it("finds no server where there is no pid file", () => {
  expect(runningPostmaster(cluster)).toBeUndefined();
});

it.each([
  ["a process that is gone", 2 ** 22 + 1],
  ["a process that is another program, as after a restart of a container", process.pid],
])("clears away the pid file of %s", (_what, pid) => {
  writeFileSync(pidFile, `${pid}\n${cluster}\n1700000000\n5432\n`);
  expect(runningPostmaster(cluster)).toBeUndefined();
  expect(existsSync(pidFile)).toBe(false);
});
