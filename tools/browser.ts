import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Failure } from "./console/failure";
import { type Ended, run, runNode } from "./console/run";

const SYSTEM_NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge",
];
const MAC_APPLICATIONS = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
const DOWNLOAD_PATIENCE_MS = 180_000;

/**
 * The path of a Chromium for the end-to-end tests: the one that CHROMIUM_PATH names, Playwright's own, the
 * system's, and if there is none one that is installed now.
 *
 * @throws Failure saying what to install when nothing of that works
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named && !isExecutable(named)) {
    throw new Failure(`CHROMIUM_PATH names ${named}, which is no program: correct it, or unset it.`);
  }
  const browser = named || (await installedBrowser()) || (await installBrowser());
  await ensureChineseFont();
  return browser;
}

async function installedBrowser(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const system = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [await playwrightsOwn(), ...system, ...MAC_APPLICATIONS].find(isExecutable);
}

async function playwrightsOwn(): Promise<string> {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

async function installBrowser(): Promise<string> {
  console.log("  no Chromium here; trying Playwright's download");
  const manifest = createRequire(import.meta.url).resolve("@playwright/test/package.json");
  const cli = path.join(path.dirname(manifest), "cli.js");
  await runNode([cli, "install", "chromium"], { timeout: DOWNLOAD_PATIENCE_MS });
  const downloaded = await installedBrowser();
  if (downloaded) return downloaded;
  await installPackages("chromium", "fonts-noto-cjk");
  const installed = await installedBrowser();
  if (installed) return installed;
  throw new Failure(
    'The end-to-end tests need a Chromium and none could be installed: run "apt-get install chromium fonts-noto-cjk" as root (or your system\'s like), or set CHROMIUM_PATH to one.',
  );
}

/** Without one Chinese text is boxes, and the widths of everything are wrong. */
async function ensureChineseFont(): Promise<void> {
  const { status, output } = await run("fc-list", [":lang=zh", "family"]).catch(
    (): Ended => ({ status: 1, output: "" }),
  );
  if (status !== 0 || output !== "") return; // no fontconfig on this system, or a font is there
  await installPackages("fonts-noto-cjk");
}

/** Installs Debian packages where we may. */
async function installPackages(...names: string[]): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log(`  installing ${names.join(" and ")} with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "--yes", "--no-install-recommends", ...names], { env });
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
