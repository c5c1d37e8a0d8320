import { describe, expect, test } from "vitest";
import { type HandlingInput, isSameUnit, readHandling } from "@/lib/domain/import/handling";
import {
  findSession,
  findYear,
  guessSource,
  looksLikePhone,
  normalPhone,
  readDisclosureWish,
  readRole,
  readSource,
  readYear,
} from "@/lib/domain/import/words";

const handling = (given: Partial<HandlingInput>) => {
  const read = readHandling({
    role: null,
    roleColumn: "H",
    leadUnit: null,
    leadColumn: "I",
    coUnits: [],
    coColumn: "J",
    ownUnit: "市民政局",
    ...given,
  });
  return read.kind === "ok" ? [read.handlingRole, read.leadUnit, read.coUnits] : read.problem.code;
};

describe("the unit's part", () => {
  test.each([
    ["主办", "LEAD"],
    ["主办件", "LEAD"],
    ["独办", "SOLE"],
    ["单办", "SOLE"],
    ["单独办理", "SOLE"],
    ["协办", "CO"],
    ["会办", "CO"],
    ["分办", "SEPARATE"],
    ["分别办理", "SEPARATE"],
    ["参阅", "REFERENCE"],
    ["Co-handled", "CO"],
    [" LEAD ", "LEAD"],
    ["转办", null],
    ["", null],
  ])("%j", (word, role) => expect(readRole(word)).toBe(role));

  test("without a handling column it follows from the units, and is sole without any", () => {
    expect(handling({})).toEqual(["SOLE", "市民政局", []]);
    expect(handling({ leadUnit: "宜春市民政局" })).toEqual(["SOLE", "市民政局", []]);
    expect(handling({ coUnits: ["市财政局"] })).toEqual(["LEAD", "市民政局", ["市财政局"]]);
    expect(handling({ leadUnit: "市卫健委", coUnits: ["民政局"] })).toEqual(["CO", "市卫健委", ["市民政局"]]);
    expect(handling({ leadUnit: "市卫健委" })).toBe("LEAD_UNIT_DIFFERS");
  });

  test("with one it must agree with the units", () => {
    expect(handling({ role: "主办", leadUnit: "本局", coUnits: ["市住建局"] })).toEqual([
      "LEAD",
      "市民政局",
      ["市住建局"],
    ]);
    expect(handling({ role: "主办", leadUnit: "市卫健委" })).toBe("LEAD_UNIT_DIFFERS");
    expect(handling({ role: "主办", coUnits: ["市民政局"] })).toBe("ROLE_CONTRADICTS_UNITS");
    expect(handling({ role: "独办", coUnits: ["市住建局"] })).toBe("ROLE_CONTRADICTS_UNITS");
    expect(handling({ role: "协办", leadUnit: "市民政局" })).toBe("ROLE_CONTRADICTS_UNITS");
    expect(handling({ role: "协办" })).toBe("LEAD_UNIT_MISSING");
    expect(handling({ role: "协办", leadUnit: "市卫健委" })).toEqual(["CO", "市卫健委", []]);
    expect(handling({ role: "分办", leadUnit: "市卫健委" })).toEqual(["SEPARATE", "市卫健委", []]);
    expect(handling({ role: "参阅" })).toEqual(["REFERENCE", null, []]);
    expect(handling({ role: "" })).toBe("ROLE_MISSING");
    expect(handling({ role: "转办" })).toBe("ROLE_UNKNOWN");
  });

  test("a unit with its place in front is the same, another place's is not", () => {
    expect(isSameUnit("宜春市民政局", "市民政局")).toBe(true);
    expect(isSameUnit("市 民政局", "宜春市民政局")).toBe(true);
    expect(isSameUnit("我局", "市民政局")).toBe(true);
    expect(isSameUnit("袁州区民政局", "宜春市民政局")).toBe(false);
    expect(isSameUnit("局", "市民政局")).toBe(false);
  });
});

describe("telephones", () => {
  test.each([
    "13900000001",
    "139 0000 0001",
    "139-0000-0001",
    "+86 13900000001",
    "１３９００００００００１".slice(0, 11),
    "0795-3999999",
    "(0795)3999999",
    "0795-3999999转801",
    "010-12345678",
    "3999999",
    "400-800-1234",
    "12345",
    "+852 2345 6789",
    "13900000001、0795-3999999",
    "13900000001 13900000002",
  ])("%s", (text) => expect(looksLikePhone(text)).toBe(true));
  test.each([
    "1390000000",
    "139000000012",
    "23900000001",
    "电话",
    "无号码",
    "2024-03-15",
    "1",
    "甘文清13900000001",
    "",
  ])("%s is none", (text) => expect(looksLikePhone(text)).toBe(false));
  test("stored with half-width digits and one separator", () => {
    expect(normalPhone(" １３９０００００００１；0795-3999999 ")).toBe("13900000001、0795-3999999");
    expect(normalPhone("139 0000 0001")).toBe("139 0000 0001");
  });
});

describe("words", () => {
  test("source", () => {
    expect(guessSource("五届人大四次会议")).toBe("NPC");
    expect(guessSource("政协五届三次会议")).toBe("CPPCC");
    expect(guessSource("2024年人大建议政协提案分工表")).toBeNull();
    expect(guessSource("2024年")).toBeNull();
    expect([readSource("建议"), readSource("提案"), readSource("CPPCC"), readSource("信访")]).toEqual([
      "NPC",
      "CPPCC",
      "CPPCC",
      null,
    ]);
  });
  test("year", () => {
    expect([readYear("2024"), readYear("２０２４年度"), readYear("24"), readYear("1024")]).toEqual([
      2024,
      2024,
      null,
      null,
    ]);
    expect([findYear("2024年市民政局"), findYear("2019"), findYear("12024年"), findYear("五届")]).toEqual([
      2024,
      2019,
      null,
      null,
    ]);
  });
  test("session", () => {
    expect(findSession("市五届人大四次会议建议分工表")).toBe("五届人大四次会议");
    expect(findSession("政协第十二届江苏省委员会第二次会议提案")).toBe("第十二届江苏省委员会第二次会议");
    expect(findSession("2024年分工表")).toBeNull();
  });
  test("disclosure", () => {
    expect(["主动公开", "是", "依申请公开", "不予公开", "否", "看情况"].map(readDisclosureWish)).toEqual([
      "PUBLIC",
      "PUBLIC",
      "ON_REQUEST",
      "NOT_PUBLIC",
      "NOT_PUBLIC",
      null,
    ]);
  });
});
