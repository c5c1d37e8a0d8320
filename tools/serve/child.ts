import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";

export type Child = {
  /** Settles with the exit status when the process has ended, 1 when a signal ended it. */
  readonly ended: Promise<number>;
  /** Asks the process to end, and after ten seconds makes it. */
  stop(): Promise<void>;
};

const PATIENCE_MS = 10_000;
const GUARD = path.resolve("tools/serve/leave-with-parent.mjs");

/**
 * Starts a Node program beside us. It is a process group of its own, so that Ctrl-C reaches only us and we choose
 * the order; and it ends when we are killed.
 */
export function startChild(
  program: string,
  args: string[],
  execArgv: string[],
  env: NodeJS.ProcessEnv,
): Child {
  const child = fork(program, args, {
    execArgv: ["--import", GUARD, ...execArgv],
    env,
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = new Promise<number>((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
  return { ended, stop: () => stopChild(child, ended) };
}

async function stopChild(child: ChildProcess, ended: Promise<number>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const impatience = setTimeout(() => killGroup(child), PATIENCE_MS);
  await ended;
  clearTimeout(impatience);
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL"); // no process groups on this system
  }
}
