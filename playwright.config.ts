import { chmodSync, mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./tools/browser";

// npm test chooses these; on its own, `npx playwright test` does. Workers read this file too and inherit them.
process.env.PORT ??= "3210";
process.env.HOST ??= "127.0.0.1";
process.env.DATA_DIR ??= newDataFolder();
process.env.CHROMIUM_PATH ||= await findBrowser();

const address = `http://localhost:${process.env.PORT}`;
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  // the journeys share one installation, as its users do
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: address,
    // what isn't there is said in seconds, not when the journey's time is over
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    locale: "zh-CN",
    // neither the server's zone nor Shanghai, so that a forgotten zone shows
    timezoneId: "America/New_York",
    viewport: { width: 1440, height: 900 },
    // costs a third of the time; `npx playwright test --trace on` records one
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // in a plain POSIX locale a file of a Chinese name can't be chosen
      env: { ...process.env, LC_ALL: "C.UTF-8" },
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: "node --import tsx tools/start.ts",
    url: `${address}/api/health/live`,
    timeout: 300_000,
    reuseExistingServer: false,
    stdout: "pipe",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
    env: { DATABASE_URL: "", APP_URL: "", DEMO: "1", TZ: "America/New_York", npm_lifecycle_event: "" },
  },
});

function newDataFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "banfu-e2e-"));
  chmodSync(folder, 0o711); // as root the database runs under another account and must get through
  return path.join(folder, "data");
}
