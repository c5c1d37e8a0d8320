import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { countReport, sum } from "@/tools/verify/count";

let report: string;
beforeEach(() => {
  report = path.join(mkdtempSync(path.join(os.tmpdir(), "banfu-count-")), "report.json");
});
afterEach(() => rmSync(path.dirname(report), { recursive: true, force: true }));

const vitest = { numPassedTests: 5, numFailedTests: 2 };
const playwright = { stats: { expected: 3, unexpected: 1, flaky: 1 } };

it.each([
  ["Vitest's report", vitest, 1, { passed: 5, failed: 2 }],
  ["Playwright's report, a flaky test being a failed one", playwright, 1, { passed: 3, failed: 2 }],
  ["a file that didn't load", { ...vitest, numFailedTests: 0 }, 1, { passed: 5, failed: 1 }],
  ["all well", { ...vitest, numFailedTests: 0 }, 0, { passed: 5, failed: 0 }],
])("counts %s", (_what, json, status, expected) => {
  writeFileSync(report, JSON.stringify(json));
  expect(countReport(report, status)).toEqual(expected);
});

it("counts a runner that left no report as one failure", () => {
  expect(countReport(report, 1)).toEqual({ passed: 0, failed: 1 });
});

it("sums over suites", () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
