import { describe, expect, it } from "vitest";
import { dayWords, ordinalWords, percentWords } from "@/lib/domain/annual-report/figure-words";
import { firstDraft } from "@/lib/domain/annual-report/first-draft";
import { fillFields, liveFields, unknownFields } from "@/lib/domain/annual-report/live-fields";
import { reportCounts } from "@/lib/domain/annual-report/report-counts";
import { type ReportFigures, reportFigures } from "@/lib/domain/annual-report/report-figures";
import { composeReport, openRequests, reportParts } from "@/lib/domain/annual-report/report-parts";
import { untrueClaims } from "@/lib/domain/annual-report/untrue-claims";
import { weakPointsOf } from "@/lib/domain/annual-report/weak-points";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { computeRates } from "@/lib/domain/rates";
import { defaultSettings } from "@/lib/domain/settings";

/** Figures of no case at all, with changes. */
function figures(change: Partial<ReportFigures> = {}): ReportFigures {
  const asOf = parseCalendarDate("2024-06-11");
  const scope = { unit: "市民政局", year: 2024, source: "NPC", asOf } as const;
  const counts = { ...reportCounts([], asOf), noticesIssued: 0, lookBacksDone: 0 };
  const none = reportFigures(scope, computeRates([], asOf, defaultSettings), counts, [], defaultSettings);
  return { ...none, ...change };
}

const figure = (numerator: number, denominator: number) => ({
  ...{ numerator, denominator, rate: denominator === 0 ? null : numerator / denominator },
  ...{ caseIds: { in: [], out: [] }, leftOut: [] },
});

/** What the published report of 2024 begins with: 6 cases, 4 of them lead, elder care 5 of 6, three times 100%. */
const published = figures({
  ...{ total: 6, lead: 4, coHandled: 2, returned: 4, of: 4 },
  topics: [
    { topic: "养老服务", count: 5, share: 5 / 6 },
    { topic: "区划地名", count: 1, share: 1 / 6 },
  ],
  rates: {
    ...figures().rates,
    consultation: figure(4, 4),
    reply: figure(6, 6),
    satisfaction: figure(4, 4),
    inPerson: figure(2, 4),
    onTime: figure(6, 6),
  },
});

describe("figures in words", () => {
  it("say 100% only of what is full, and a dash of what can't be divided", () => {
    expect([null, 0, 0.001, 5 / 6, 0.9999, 1].map(percentWords)).toEqual([
      "—",
      "0%",
      "1%",
      "83%",
      "99%",
      "100%",
    ]);
    expect(dayWords(parseCalendarDate("2024-06-11"))).toBe("2024年6月11日");
    expect([1, 10, 11, 20, 99].map(ordinalWords)).toEqual(["一", "十", "十一", "二十", "九十九"]);
    expect(() => ordinalWords(0)).toThrow(RangeError);
  });
});

describe("the first draft", () => {
  it("says what the published report of 2024 says in figures", () => {
    const text = fillFields(firstDraft(published).OPENING, published);
    for (const said of [
      "2024年，市民政局共办理人大建议6件（主办件4件，协办件2件）",
      "主要涉及养老服务、区划地名等工作",
      "其中养老服务领域的关注度最高，占总办件的83%",
      "截至2024年6月11日，6件人大建议已全部办理完毕",
      "与代表面商率、办理回复率、代表满意率均为100%",
      "收回征询意见表4份，应收4份",
    ])
      expect(text).toContain(said);
    expect(untrueClaims(text, published)).toEqual([]);
  });

  it("claims nothing of all where it isn't so", () => {
    const some = {
      ...published,
      rates: { ...published.rates, reply: figure(5, 6), satisfaction: figure(3, 4) },
    };
    const text = fillFields(firstDraft(some).OPENING, some);
    expect(text).toContain("已办复5件，正在办理1件");
    expect(text).toContain("分别为100%、83%、75%");
    expect(text).not.toMatch(/全部|均为/u);
  });

  it("knows every field it uses, and draws the faults from the weak figures", () => {
    for (const part of reportParts) expect(unknownFields(firstDraft(published)[part], published)).toEqual([]);
    expect(weakPointsOf(published)).toEqual(["LOW_IN_PERSON"]);
    expect(fillFields(firstDraft(published).SHORTCOMINGS, published)).toContain("当面沟通2件，当面率为50%");
    expect(openRequests(firstDraft(figures()).SHORTCOMINGS)).toHaveLength(1);
  });
});

describe("live fields", () => {
  it("leave alone what they don't know, and name it", () => {
    expect(fillFields("{{办理件数}}件，{{ 没有 }}", published)).toBe("6件，{{ 没有 }}");
    expect(unknownFields("{{没有}}{{没有}}{{toString}}{{年度}}", published)).toEqual(["没有", "toString"]);
    for (const say of Object.values(liveFields)) expect(say(figures())).not.toBe("");
  });
});

describe("untrueClaims", () => {
  it.each([
    ["与代表面商率、办理回复率均为100%", []],
    ["当面率83%，办复率100%", []],
    ["代表全部表示满意。", ["satisfaction"]],
    ["6件建议已全部办结", []],
    ["所有建议均按期答复", ["onTime"]],
    ["街道养老服务中心已实现全覆盖", []],
    ["与代表当面沟通率达到百分之百", ["inPerson"]],
    ["面商率、满意率分别为100%、75%（收回4份", []],
    ["面商率、满意率分别为75%、100%", ["satisfaction"]],
    ["面商率100%、满意率75%", []],
    ["面商率、满意率均为100%", ["satisfaction"]],
  ] as const)("%s", (text, names) => {
    const shown = {
      ...published,
      rates: { ...published.rates, satisfaction: figure(3, 4), onTime: figure(5, 6) },
    };
    const found = untrueClaims(text, shown).map(({ rate }) => rate);
    expect(found.filter((name) => name !== "consultation" && name !== "reply")).toEqual(names);
  });
});

describe("composeReport", () => {
  it("numbers the sections' paragraphs, and leaves out parts without text", () => {
    const blocks = composeReport([
      { part: "OPENING", section: null, body: "开头" },
      { part: "RESULTS", section: null, body: " " },
      { part: "RESULTS", section: "养老服务科", body: "提高养老服务水平。\n第二段" },
      { part: "RESULTS", section: "区划地名科", body: "加强地名管理。" },
      { part: "NEXT", section: null, body: "" },
    ]);
    expect(blocks.map(({ text }) => text)).toEqual([
      "开头",
      "二、工作成效",
      "（一）提高养老服务水平。",
      "第二段",
      "（二）加强地名管理。",
    ]);
  });
});
