import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { nextProgram } from "../build";
import { Failure } from "../console/failure";
import { interruption } from "../console/interruption";
import { isPortFree } from "../ports";
import type { Settings } from "../settings";
import { type Child, startChild } from "./child";

const PREDECESSOR_PATIENCE_MS = 5_000;
const READY_PATIENCE_MS = 60_000;
const REFUSE_METHODS = path.resolve("tools/serve/refuse-methods.mjs");

/** Makes sure that the web server will get its port; a predecessor that is just leaving gets a moment. */
export async function claimPort({ PORT, HOST }: Settings): Promise<void> {
  const giveUpAt = performance.now() + PREDECESSOR_PATIENCE_MS;
  while (!(await isPortFree(PORT, HOST))) {
    if (performance.now() > giveUpAt) {
      throw new Failure(
        `Port ${PORT} is taken by another program or not permitted: stop that program, or choose another port (PORT=${PORT + 1} npm start).`,
      );
    }
    await pause(250, undefined, { signal: interruption });
  }
}

/** Starts Next's server, for production or with reload, and waits until it answers. */
export async function startWeb(
  mode: "start" | "dev",
  settings: Settings,
  env: NodeJS.ProcessEnv,
): Promise<Child> {
  const { PORT, HOST } = settings;
  const args = [mode, "--port", String(PORT), "--hostname", HOST];
  const child = startChild(nextProgram(), args, ["--import", REFUSE_METHODS], {
    ...env,
    NODE_ENV: mode === "start" ? "production" : "development",
  });
  const died = child.ended.then((status) => {
    throw new Failure(
      `The web server ended with status ${status} before it was ready; see what it says above.`,
    );
  });
  try {
    await Promise.race([answers(PORT, HOST), died]);
  } catch (error) {
    await child.stop();
    throw error;
  }
  died.catch(() => {}); // from now on its end is the caller's affair
  return child;
}

async function answers(port: number, host: string): Promise<void> {
  const giveUpAt = performance.now() + READY_PATIENCE_MS;
  const target = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  while (performance.now() < giveUpAt) {
    try {
      await fetch(`http://${target}:${port}/api/health/live`, { redirect: "manual", signal: interruption });
      return;
    } catch {
      await pause(100, undefined, { signal: interruption });
    }
  }
  throw new Failure(`The web server does not answer on port ${port}; see what it says above.`);
}
