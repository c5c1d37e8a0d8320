import { Failure } from "../console/failure";
import { interruption } from "../console/interruption";
import type { Settings } from "../settings";
import type { Child } from "./child";
import { claimPort, startWeb } from "./web";

/** A server that ends sooner than this is not started again: it would end for the same reason. */
const SHORTEST_LIFE_MS = 30_000;

export interface KeptWeb {
  stop(): Promise<void>;
  /** Rejects when the server can't be kept running. */
  readonly failed: Promise<never>;
}

/** Starts the web server, and starts it again when it ends without having been asked to. */
export async function keepWeb(
  mode: "start" | "dev",
  settings: Settings,
  env: NodeJS.ProcessEnv,
): Promise<KeptWeb> {
  let stopping = false;
  let child: Child = await startWeb(mode, settings, env);

  async function watch(): Promise<never> {
    for (;;) {
      const since = performance.now();
      const status = await child.ended;
      if (stopping || interruption.aborted) return new Promise<never>(() => {});
      if (performance.now() - since < SHORTEST_LIFE_MS) {
        throw new Failure(
          `The web server ended by itself with status ${status}; see what it says above and start again.`,
        );
      }
      console.error(`The web server ended with status ${status} and is started again.`);
      await claimPort(settings);
      child = await startWeb(mode, settings, env);
    }
  }

  const failed = watch();
  failed.catch(() => {}); // whoever serves listens
  return {
    failed,
    stop() {
      stopping = true;
      return child.stop();
    },
  };
}
