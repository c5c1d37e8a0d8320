import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Failure } from "./console/failure";
import { type Ended, runNode } from "./console/run";

const CLIENT = path.resolve("lib/data/generated");
const STAMP = path.join(CLIENT, "schema.sha256");

/** Runs Prisma's command line on a database; it neither looks for updates nor reports home. */
export function runPrisma(args: readonly string[], databaseUrl?: string): Promise<Ended> {
  const manifest = createRequire(import.meta.url).resolve("prisma/package.json");
  const program = path.join(path.dirname(manifest), "build/index.js");
  // the schema engine's first line looks for "node" in the path
  const search = `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH ?? ""}`;
  return runNode([program, ...args], {
    env: {
      ...process.env,
      PATH: search,
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
  });
}

/** Whether the generated database client is missing or made from another schema or by another Prisma. */
export function clientIsStale(): boolean {
  return !existsSync(STAMP) || readFileSync(STAMP, "utf8") !== schemaMark();
}

/** Generates the database client from the schema. */
export async function generateClient(): Promise<void> {
  const { status, output } = await runPrisma(["generate"]);
  if (status !== 0) throw new Failure(`The database client could not be generated. ${output}`);
  mkdirSync(CLIENT, { recursive: true });
  writeFileSync(STAMP, schemaMark());
}

function schemaMark(): string {
  const hash = createHash("sha256");
  for (const file of ["package-lock.json", ...schemaFiles()]) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function schemaFiles(): string[] {
  return readdirSync("prisma", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".prisma"))
    .map((name) => path.join("prisma", name))
    .sort();
}
