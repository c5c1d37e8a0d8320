import { describe, expect, it } from "vitest";
import {
  allKept,
  type CommitmentRows,
  commitmentStanding,
  isOverdue,
  settledOn,
} from "@/lib/domain/commitments";
import { day } from "@/tests/support/case-history";

const at = new Date("2024-04-30T16:30:00Z"); // already 1 May in Shanghai
type Report = CommitmentRows["reports"][number];

function report(outcome: "KEPT" | "FAILED", decision: "PASS" | "SEND_BACK" | null): Report {
  return { outcome, reportedAt: at, decision: decision ? { decision, at } : null };
}

const rows = (reports: readonly Report[] = [], replaced = false): CommitmentRows => ({
  replacedBy: replaced ? { recordedAt: at } : null,
  reports,
});

describe("where a commitment stands", () => {
  it.each([
    ["OPEN", rows()],
    ["OPEN", rows([report("KEPT", "SEND_BACK")])],
    ["REPORTED", rows([report("KEPT", "SEND_BACK"), report("FAILED", null)])],
    ["KEPT", rows([report("FAILED", "SEND_BACK"), report("KEPT", "PASS")])],
    ["FAILED", rows([report("FAILED", "PASS")])],
    ["FAILED", rows([report("FAILED", "PASS")], true)],
    ["REPLACED", rows([], true)],
  ] as const)("%s", (standing, found) => {
    expect(commitmentStanding(found)).toBe(standing);
  });

  it("is settled on the day of the decision, by Shanghai's calendar", () => {
    expect(settledOn(rows([report("KEPT", "PASS")]))).toBe("2024-05-01");
    expect(settledOn(rows([report("KEPT", null)]))).toBeNull();
  });

  it("is overdue from the day after, while nothing is reported", () => {
    const dueOn = day("2024-06-30");
    expect(isOverdue({ ...rows(), dueOn }, day("2024-06-30"))).toBe(false);
    expect(isOverdue({ ...rows(), dueOn }, day("2024-07-01"))).toBe(true);
    expect(isOverdue({ ...rows([report("KEPT", null)]), dueOn }, day("2024-07-01"))).toBe(false);
  });
});

describe("whether everything was kept", () => {
  const kept = rows([report("KEPT", "PASS")]);
  const failed = report("FAILED", "PASS");
  it.each([
    ["nothing promised", [], false],
    ["all kept", [kept, kept], true],
    ["one open", [kept, rows()], false],
    ["one failed", [kept, rows([failed])], false],
    ["one failed, another kept in its place", [kept, rows([failed], true)], true],
    ["only replaced ones", [rows([], true)], false],
  ] as const)("%s", (_, commitments, expected) => {
    expect(allKept(commitments)).toBe(expected);
  });
});
