import { setTimeout as pause } from "node:timers/promises";
import { interruption } from "../console/interruption";
import { type Child, startChild } from "./child";

const RESTART_AFTER_MS = 3_000;

/** Starts the job worker, and starts it again whenever it ends without having been asked to. */
export function keepWorker(env: NodeJS.ProcessEnv): Pick<Child, "stop"> {
  let stopping = false;
  let child = startWorker();

  function startWorker(): Child {
    const started = startChild("tools/worker.ts", [], ["--conditions=react-server", "--import", "tsx"], {
      ...env,
      NODE_ENV: "production",
    });
    void started.ended.then(restart);
    return started;
  }

  async function restart(status: number): Promise<void> {
    if (stopping || interruption.aborted) return;
    console.error(`The job worker ended with status ${status} and is started again.`);
    await pause(RESTART_AFTER_MS);
    if (!stopping && !interruption.aborted) child = startWorker();
  }

  return {
    stop() {
      stopping = true;
      return child.stop();
    },
  };
}
