import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { findBrowser } from "./browser";
import { build, buildIsStale } from "./build";
import { Failure, messageOf, runTool } from "./console/failure";
import { interruption, listenForInterruption } from "./console/interruption";
import { step } from "./console/step";
import { freePort } from "./ports";
import { prepareClient } from "./prepare";
import { staticChecks } from "./verify/checks";
import { type Count, conclude, countOf } from "./verify/count";
import { playwrightSuite, vitestSuite } from "./verify/suites";

// Everything that the project promises. It has a data folder and ports of its own, so that it can run beside a
// running installation, and its last line counts what passed and failed.
await runTool(async () => {
  listenForInterruption();
  await prepareClient();
  const scratch = mkdtempSync(path.join(os.tmpdir(), "banfu-test-"));
  chmodSync(scratch, 0o711); // as root the database runs under another account and must get through
  try {
    const counts = [
      ...(await staticChecks()),
      await vitestSuite("unit", scratch),
      await vitestSuite("integration", scratch),
      ...(await builtAndUsed(scratch)),
    ];
    conclude(counts);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});

/** The production build, and the end-to-end tests on it if there is one. */
async function builtAndUsed(scratch: string): Promise<Count[]> {
  const env = await environment(scratch);
  const built = await attempt("Production build", async () => {
    if (buildIsStale()) await build(env);
  });
  if (built.failed > 0 || !existsSync("tests/e2e")) return [built];
  let browser = "";
  const found = await attempt("Finding a Chromium", async () => {
    browser = await findBrowser();
  });
  if (found.failed > 0) return [built, found];
  return [built, await playwrightSuite(scratch, { ...env, CHROMIUM_PATH: browser })];
}

/** The operator's database and settings stay out of it: empty counts as not set, and .env doesn't fill it. */
async function environment(scratch: string): Promise<NodeJS.ProcessEnv> {
  const ours = [
    "DATABASE_URL",
    "APP_URL",
    "SESSION_SECRET",
    "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
    "TRUST_PROXY",
  ];
  return {
    ...process.env,
    ...Object.fromEntries(ours.map((name) => [name, ""])),
    DATA_DIR: path.join(scratch, "data"),
    HOST: "127.0.0.1",
    PORT: String(await freePort()),
    DEMO: "1",
  };
}

async function attempt(title: string, work: () => Promise<void>): Promise<Count> {
  try {
    await step(title, work);
    return countOf(true);
  } catch (error) {
    if (interruption.aborted) throw error;
    console.error(`✗ ${error instanceof Failure ? error.message : messageOf(error)}`);
    return countOf(false);
  }
}
