import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

export type Count = { readonly passed: number; readonly failed: number };

export const countOf = (passed: boolean): Count =>
  passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}

/** The last line of a check: what it counted. A failure makes the exit status 1. */
export function conclude(counts: readonly Count[]): void {
  const { passed, failed } = sum(counts);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/**
 * Counts a runner's JSON report. A runner that failed without naming a failed test (a file that doesn't load, a
 * server that doesn't start, no report at all) counts as one failure.
 *
 * @param status the runner's exit status
 */
export function countReport(file: string, status: number): Count {
  const { passed, failed } = readReport(file);
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function readReport(file: string): Count {
  const json: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  const vitest = vitestReport.safeParse(json);
  if (vitest.success) return { passed: vitest.data.numPassedTests, failed: vitest.data.numFailedTests };
  const playwright = playwrightReport.safeParse(json);
  if (!playwright.success) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky } = playwright.data.stats;
  return { passed: expected, failed: unexpected + flaky };
}
