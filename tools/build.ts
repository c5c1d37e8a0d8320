import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "./console/failure";
import { interruption } from "./console/interruption";
import { runNode } from "./console/run";

const MARK = path.resolve(".next/sources.sha256");
/** What the build is made of: the database client through its schema; not tsconfig.json, which Next rewrites. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "prisma/models",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "package-lock.json",
];
const LEFT_OUT = path.join("lib", "data", "generated");
const OTHER_BUILD_PATIENCE_MS = 300_000;

/** The path of Next's command-line program. */
export function nextProgram(): string {
  return createRequire(import.meta.url).resolve("next/dist/bin/next");
}

/** Whether the production build is missing or made from other sources. */
export function buildIsStale(): boolean {
  const complete = existsSync(path.resolve(".next/BUILD_ID")) && existsSync(MARK);
  return !complete || readFileSync(MARK, "utf8") !== sourcesMark();
}

/** Makes the production build; when another process is just making it, waits for that one. */
export async function build(env: NodeJS.ProcessEnv): Promise<void> {
  const giveUpAt = performance.now() + OTHER_BUILD_PATIENCE_MS;
  const mark = sourcesMark();
  while (true) {
    const { status, output } = await runNode([nextProgram(), "build"], {
      env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    });
    if (status === 0) break;
    const another = /another next build|unable to acquire lock/i.test(output);
    if (!another || performance.now() > giveUpAt) {
      throw new Failure(
        `The web application could not be built; mend what is said here and start again.\n${output}`,
      );
    }
    await pause(1000, undefined, { signal: interruption });
    if (!buildIsStale()) return;
  }
  writeFileSync(MARK, mark);
}

function sourcesMark(): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of SOURCES.flatMap(filesUnder)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesUnder(source: string): string[] {
  if (!existsSync(source)) return [];
  if (statSync(source).isFile()) return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(LEFT_OUT))
    .sort();
}
