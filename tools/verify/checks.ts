import { existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { nextProgram } from "../build";
import { runNode } from "../console/run";
import { step } from "../console/step";
import { type Count, countOf } from "./count";

const FOLDERS = ["app", "components", "lib", "prisma", "tests", "tools"];

/** Format, lint, import laws and types: each counts as one test that passed or failed. */
export async function staticChecks(): Promise<Count[]> {
  await prepareTypes();
  return [
    await check("Format and lint", [program("@biomejs/biome", "bin/biome"), "check", "."]),
    await check("Import laws", cruiseArguments()),
    await check("Types", [program("typescript", "bin/tsc"), "--noEmit"]),
  ];
}

async function check(title: string, args: readonly string[]): Promise<Count> {
  const { status, output } = await step(title, () => runNode(args));
  if (status !== 0) console.error(`${output}\n✗ ${title}: see above.`);
  return countOf(status === 0);
}

/** Next's own types of the routes, without those that an earlier development server left behind. */
async function prepareTypes(): Promise<void> {
  if (!existsSync("app")) return;
  rmSync(".next/dev/types", { recursive: true, force: true });
  await runNode([nextProgram(), "typegen"], { env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" } });
}

function cruiseArguments(): string[] {
  const cruiser = program("dependency-cruiser", "bin/dependency-cruise.mjs");
  const roots = ["proxy.ts", "instrumentation.ts", "next.config.ts", "prisma.config.ts"];
  return [
    cruiser,
    "--config",
    ".dependency-cruiser.mjs",
    ...[...FOLDERS, ...roots].filter((one) => existsSync(one)),
  ];
}

function program(name: string, file: string): string {
  const [folder = ""] =
    createRequire(import.meta.url)
      .resolve.paths(name)
      ?.filter((one) => existsSync(path.join(one, name))) ?? [];
  return path.join(folder, name, file);
}
