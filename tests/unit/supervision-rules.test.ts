import { describe, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { defaultSettings } from "@/lib/domain/settings";
import {
  escalationOf,
  proposalsOf,
  type SupervisedCase,
  supervisionRules,
} from "@/lib/domain/supervision-rules";
import { noticeReason } from "@/lib/domain/supervision-words";
import { nextUrgingOn, urgingWeight } from "@/lib/domain/urging";
import { issueNoticesSchema } from "@/lib/schemas/supervision/issue-notices";

const day = parseCalendarDate;

/** At work, touched lately, contacted, due in a month: nothing to propose on 1 April 2024. */
const calm: SupervisedCase = {
  inWork: true,
  withSection: true,
  answersDeputy: true,
  dueOn: day("2024-05-01"),
  leadSectionId: "elder-care",
  lastWorkOn: day("2024-03-29"),
  contacted: true,
  draftedOn: null,
  dissatisfiedOn: null,
  promiseOverdueSince: null,
  earlier: [],
  settings: defaultSettings,
};
const rulesOn = (on: string, change: Partial<SupervisedCase>) =>
  proposalsOf({ ...calm, ...change }, day(on)).map(
    ({ rule, on: since, repeat }) => `${rule} ${since} ${repeat}`,
  );

describe("proposalsOf", () => {
  it("proposes nothing for a case in order", () => {
    expect(rulesOn("2024-04-01", {})).toEqual([]);
  });

  it.each([
    ["due very soon, from five days ahead", { dueOn: day("2024-04-06") }, "DUE_SOON 2024-04-06 0"],
    ["due today", { dueOn: day("2024-04-01") }, "DUE_SOON 2024-04-01 0"],
    ["overdue from the day after", { dueOn: day("2024-03-31") }, "OVERDUE 2024-03-31 0"],
    ["no progress for fifteen days", { lastWorkOn: day("2024-03-17") }, "NO_PROGRESS 2024-03-17 0"],
    [
      "drafted without a contact",
      { contacted: false, draftedOn: day("2024-03-30") },
      "NO_CONTACT_BEFORE_DRAFT 2024-03-30 0",
    ],
    ["not satisfied", { dissatisfiedOn: day("2024-03-20") }, "DISSATISFIED 2024-03-20 0"],
    ["a promise overdue", { promiseOverdueSince: day("2024-03-31") }, "PROMISE_OVERDUE 2024-03-31 0"],
  ] as const)("%s", (_, change, found) => {
    expect(rulesOn("2024-04-01", change)).toEqual([found]);
  });

  it.each([
    ["six days before the due date", { dueOn: day("2024-04-07") }],
    ["fourteen days without progress", { lastWorkOn: day("2024-03-18") }],
    ["a draft of a co-handler's", { answersDeputy: false, contacted: false, draftedOn: day("2024-03-30") }],
    ["a promise due today", { promiseOverdueSince: day("2024-04-01") }],
    [
      "a case whose answer is out",
      { inWork: false, withSection: false, dueOn: day("2024-03-01"), lastWorkOn: day("2024-01-01") },
    ],
    ["a draft that waits to be signed", { withSection: false, lastWorkOn: day("2024-01-01") }],
    [
      "delay, while a graver notice waits for its answer",
      {
        lastWorkOn: day("2024-01-01"),
        earlier: [{ rule: "DISSATISFIED", reason: "", respondBy: day("2024-04-05") }],
      },
    ],
    [
      "delay, while one in the secretariat's words does",
      { lastWorkOn: day("2024-01-01"), earlier: [{ rule: null, reason: "x", respondBy: day("2024-04-01") }] },
    ],
    ["a case no section has", { leadSectionId: null, dueOn: day("2024-03-01") }],
  ] as const)("nothing for %s", (_, change) => {
    expect(rulesOn("2024-04-01", change)).toEqual([]);
  });

  it("goes by the settings", () => {
    const settings = { ...defaultSettings, noProgressDays: 3, lightOrangeDays: 30 };
    expect(rulesOn("2024-04-01", { settings })).toEqual([
      "DUE_SOON 2024-05-01 0",
      "NO_PROGRESS 2024-03-29 0",
    ]);
  });

  it("is silent until the last notice's answer was due, then proposes the next", () => {
    const notice = { rule: "OVERDUE", reason: "", respondBy: day("2024-04-01") } as const;
    const late = { dueOn: day("2024-03-20"), earlier: [notice] };
    expect(rulesOn("2024-04-01", late)).toEqual([]);
    expect(rulesOn("2024-04-02", late)).toEqual(["OVERDUE 2024-03-20 1"]);
    // another rule's notice and one in own words don't silence it
    const others = [
      { ...notice, rule: "NO_PROGRESS" as const },
      { ...notice, rule: null },
    ];
    expect(rulesOn("2024-04-01", { ...late, earlier: others })).toEqual(["OVERDUE 2024-03-20 0"]);
  });
});

describe("escalationOf", () => {
  const rule = (name: (typeof supervisionRules)[number]) => ({ rule: name, reason: "任意" });
  const own = (reason: string) => ({ rule: null, reason });

  it("counts the notices before of the same rule, or of the same words", () => {
    expect(escalationOf([], rule("OVERDUE"))).toBe(0);
    expect(escalationOf([rule("DUE_SOON"), own("任意")], rule("OVERDUE"))).toBe(0);
    expect(escalationOf([rule("OVERDUE")], rule("OVERDUE"))).toBe(1);
    expect(escalationOf([rule("OVERDUE"), rule("OVERDUE")], rule("OVERDUE"))).toBe(2);
    expect(escalationOf(Array(5).fill(rule("OVERDUE")), rule("OVERDUE"))).toBe(2);
    expect(escalationOf([own(" 两周没有进展。")], own("两周没有进展。"))).toBe(1);
    expect(escalationOf([own("两周没有进展。")], own("没有联系代表。"))).toBe(0);
  });
});

describe("a notice's words and an urging's weight", () => {
  it("names the day in the reason of every rule", () => {
    for (const each of supervisionRules)
      expect(noticeReason(each, day("2024-03-05"))).toContain("2024年3月5日");
  });

  it("weighs deputy and overseer, and nobody else", () => {
    expect([urgingWeight("DEPUTY"), urgingWeight("OVERSEER")]).toEqual([1, 4]);
    expect(() => urgingWeight("SECRETARIAT")).toThrow(RangeError);
    expect(nextUrgingOn(day("2024-04-01"), defaultSettings)).toBe("2024-04-04");
  });
});

describe("the batch as a form sends it", () => {
  const submissionKey = "0192f0c1-2f5b-7c44-8f0e-5a1f1f3b8a11";
  const parse = (items: unknown) =>
    issueNoticesSchema.safeParse({ items, requirement: "请说明", submissionKey });

  it("is one proposal or several", () => {
    expect(parse(`OVERDUE ${submissionKey}`).data?.items).toEqual([
      { rule: "OVERDUE", handlingId: submissionKey },
    ]);
    expect(parse([`OVERDUE ${submissionKey}`, `DUE_SOON ${submissionKey}`]).data?.items).toHaveLength(2);
  });

  it.each([undefined, "", "OVERDUE", `NO_SUCH ${submissionKey}`, `OVERDUE x`, `OVERDUE ${submissionKey} x`])(
    "is not %j",
    (items) => {
      expect(parse(items).success).toBe(false);
    },
  );
});
