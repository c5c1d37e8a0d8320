import { type SpawnOptions, spawn } from "node:child_process";
import { interruption } from "./interruption";

export type Ended = { readonly status: number; readonly output: string };
export type RunOptions = Pick<SpawnOptions, "cwd" | "env" | "uid" | "gid" | "timeout"> & {
  /** Print what the program prints, too. */
  readonly show?: boolean;
  /** Let the program finish even when the tool is told to stop. */
  readonly uninterrupted?: boolean;
};

/**
 * Runs a program to its end and collects what it prints on both streams.
 * The status is 1 when a signal ended it. Rejects when the program can't be started, and with an AbortError when
 * the tool is told to stop.
 */
export function run(
  command: string,
  args: readonly string[],
  { show = false, uninterrupted = false, ...options }: RunOptions = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...options,
      stdio: ["ignore", "pipe", "pipe"],
      ...(uninterrupted ? { detached: true } : { signal: interruption }),
    });
    let output = "";
    const collect = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString("utf8");
      if (show) stream.write(chunk);
    };
    child.stdout?.on("data", collect(process.stdout));
    child.stderr?.on("data", collect(process.stderr));
    child.on("error", reject);
    child.on("close", (code) => resolve({ status: code ?? 1, output: output.trim() }));
  });
}

/** Runs a Node program with the Node that runs us. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return run(process.execPath, args, options);
}

/** Node's arguments for a TypeScript program of ours that uses the server's side of the code. */
export function typescriptArguments(program: string, ...args: string[]): string[] {
  // the package "server-only" refuses to load without the condition that Next sets on the server
  return ["--conditions=react-server", "--import", "tsx", program, ...args];
}
