import { build, buildIsStale } from "../build";
import { interrupted, listenForInterruption } from "../console/interruption";
import { step } from "../console/step";
import { type Database, openDatabase } from "../database/connect";
import { prepareClient, prepareDemo, prepareSchema } from "../prepare";
import { isDemo, loadSettings, processEnvironment, type Settings } from "../settings";
import { describeInstallation } from "./greeting";
import { keepWeb } from "./keep-web";
import { claimPort } from "./web";
import { keepWorker } from "./worker";

/**
 * Runs the whole application until it is told to stop: database, web server, job worker.
 *
 * @param mode "start" serves the production build, which is made if it is missing or stale; "dev" reloads on change
 */
export async function runApplication(mode: "start" | "dev"): Promise<void> {
  listenForInterruption();
  const settings = loadSettings();
  await claimPort(settings);
  await prepareClient();
  const keeper = await keepDatabase(settings);
  try {
    const env = processEnvironment(settings, keeper.url);
    await prepareSchema(keeper.url);
    if (isDemo(settings)) await prepareDemo(keeper.url, env);
    if (mode === "start" && buildIsStale()) await step("Building the web application", () => build(env));
    await serve(mode, settings, env, keeper.failed);
  } finally {
    await keeper.close();
  }
  console.log("Stopped.");
}

async function serve(
  mode: "start" | "dev",
  settings: Settings,
  env: NodeJS.ProcessEnv,
  databaseFailed: Promise<never>,
): Promise<void> {
  const web = await step("Starting the web server", () => keepWeb(mode, settings, env));
  const worker = keepWorker(env);
  try {
    console.log(describeInstallation(settings, env.APP_URL ?? ""));
    await Promise.race([interrupted(), web.failed, databaseFailed]);
    console.log("\nStopping …");
  } finally {
    await Promise.all([web.stop(), worker.stop()]);
  }
}

type Keeper = { readonly url: string; readonly failed: Promise<never>; close(): Promise<void> };

/** Holds the database for this process; an embedded one that is killed under us is started again. */
async function keepDatabase(settings: Settings): Promise<Keeper> {
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {}); // whoever serves listens; before that the next query fails anyway
  const open = async (): Promise<Database> => {
    const opened = await openDatabase(settings, () => {
      console.error("The database went away and is started again.");
      open().then((again) => {
        database = again;
      }, fail);
    });
    await opened.becomeApplication().catch(async (error: unknown) => {
      await opened.close();
      throw error;
    });
    return opened;
  };
  let database = await step("Opening the database", open);
  return { url: database.url, failed, close: () => database.close() };
}
