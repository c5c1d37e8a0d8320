import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { SheetErrorCode } from "./sheet-error";
import { sheetLimits } from "./sheet-limits";

export type WorkerTask =
  | { readonly kind: "xlsx"; readonly bytes: Uint8Array }
  | { readonly kind: "csv"; readonly text: string; readonly delimiter: string };

/** Column from 1, kind, content, what covers it, and a number as it is shown. */
export type WorkerCell = readonly [
  column: number,
  kind: "text" | "number" | "date" | "error",
  content: string | number,
  covered?: "across" | "down",
  shown?: string,
];

export interface WorkerSheet {
  readonly name: string;
  readonly rows: readonly (readonly [row: number, cells: readonly WorkerCell[]])[];
}

export type WorkerAnswer = { readonly sheets: readonly WorkerSheet[] } | { readonly code: SheetErrorCode };

let waiting: Promise<unknown> = Promise.resolve();

/**
 * Parses a file in a thread with a limit of memory and of time (milliseconds). One at a time, so that many
 * uploads at once can't use up the machine's memory.
 */
export function runWorker(
  task: WorkerTask,
  milliseconds: number = sheetLimits.milliseconds,
): Promise<WorkerAnswer> {
  const answer = waiting.then(() => startWorker(task, milliseconds));
  waiting = answer;
  return answer;
}

function startWorker(task: WorkerTask, milliseconds: number): Promise<WorkerAnswer> {
  // By path from the project's root: the server's bundle has no other way to a file that it doesn't contain.
  const file = join(process.cwd(), ...["lib", "documents", "sheet", "sheet-worker.mjs"]);
  return new Promise((resolve) => {
    const worker = new Worker(/* turbopackIgnore: true */ file, {
      workerData: { ...task, limits: sheetLimits },
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: sheetLimits.memoryMegabytes, maxYoungGenerationSizeMb: 64 },
    });
    const finish = (answer: WorkerAnswer) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => finish({ code: "TIMEOUT" }), milliseconds);
    worker.on("message", finish);
    worker.on("messageerror", () => finish({ code: "TOO_LARGE" }));
    worker.on("error", (error) => finish({ code: isOutOfMemory(error) ? "TOO_LARGE" : "BROKEN" }));
    worker.on("exit", () => finish({ code: "BROKEN" }));
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
