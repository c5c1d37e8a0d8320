import { readFileSync } from "node:fs";

const controller = new AbortController();

/** Aborted when the tool has been told to stop; programs that `run` started then end too. */
export const interruption: AbortSignal = controller.signal;

const PARENT_CHECK_MS = 500;

/**
 * Makes Ctrl-C, kill, a closed terminal and the death of npm, which started us, abort `interruption` instead of
 * ending the process, so that what has been started can be stopped in order.
 */
export function listenForInterruption(): void {
  const stop = (): void => controller.abort();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  if (!process.env.npm_lifecycle_event) return;
  const starters = lineage();
  setInterval(() => {
    if (lineage() !== starters) stop();
  }, PARENT_CHECK_MS).unref();
}

/** Settles when the tool has been told to stop. */
export function interrupted(): Promise<void> {
  if (interruption.aborted) return Promise.resolve();
  return new Promise((resolve) => interruption.addEventListener("abort", () => resolve(), { once: true }));
}

/** Who started us: npm, or the shell that npm started and npm above it, which the shell would outlive. */
function lineage(): string {
  const parent = process.ppid;
  try {
    // fields of /proc/N/stat: number, (name), state, parent
    const [, name = "", grandparent = ""] =
      /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${parent}/stat`, "utf8")) ?? [];
    return /^(da|ba|a)?sh$/.test(name) ? `${parent} ${grandparent}` : String(parent);
  } catch {
    return String(parent);
  }
}
