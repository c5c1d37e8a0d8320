import { interruption } from "./interruption";

/** A failure that the reader can mend: its message is one sentence or two, what is wrong and what to do. */
export class Failure extends Error {
  override name = "Failure";
}

/**
 * Runs a command-line tool: a Failure is printed as its sentence alone, anything else with its stack, since then
 * the tool itself is at fault. Both make the exit status 1. Being told to stop is no failure.
 */
export async function runTool(main: () => Promise<void>): Promise<never> {
  try {
    await main();
    process.exit();
  } catch (error) {
    if (interruption.aborted) process.exit();
    console.error(error instanceof Failure ? `\n✗ ${error.message}` : error);
    process.exit(1);
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === "") return error.errors.map(messageOf).join("; ");
  return error instanceof Error ? error.message : String(error);
}

/** The code that Node's and PostgreSQL's errors carry ("EADDRINUSE", "3D000"), undefined for others. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
