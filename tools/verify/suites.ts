import { createRequire } from "node:module";
import path from "node:path";
import { runNode } from "../console/run";
import { step } from "../console/step";
import { type Count, countReport } from "./count";

/** Runs one of vitest.config.ts's projects. */
export async function vitestSuite(project: "unit" | "integration", scratch: string): Promise<Count> {
  const report = path.join(scratch, `${project}.json`);
  const args = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const { status } = await step(`Tests: ${project}`, () =>
    runNode([programBeside("vitest/package.json", "vitest.mjs"), ...args], { show: true }),
  );
  return countReport(report, status);
}

/** Runs the end-to-end tests; playwright.config.ts starts the application for them. */
export async function playwrightSuite(scratch: string, env: NodeJS.ProcessEnv): Promise<Count> {
  const report = path.join(scratch, "e2e.json");
  const { status } = await step("Tests: end to end", () =>
    runNode([programBeside("@playwright/test/package.json", "cli.js"), "test", "--reporter=list,json"], {
      show: true,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    }),
  );
  return countReport(report, status);
}

function programBeside(manifest: string, file: string): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve(manifest)), file);
}
