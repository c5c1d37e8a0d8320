import { describe, expect, it } from "vitest";
import { settingCatalogue } from "@/lib/domain/setting-catalogue";
import {
  defaultSettings,
  resolveSettings,
  type SettingRow,
  type SettingScope,
  settingKeys,
  settingsConflicts,
  validateSetting,
} from "@/lib/domain/settings";

const scope: SettingScope = { unitId: "civil-affairs", year: 2024, level: "MUNICIPAL", source: "NPC" };

describe("the catalogue", () => {
  it("has valid defaults that agree with one another, and a rule for each", () => {
    expect(settingKeys.length).toBe(Object.keys(defaultSettings).length);
    for (const key of settingKeys) {
      expect([key, validateSetting(key, defaultSettings[key])]).toEqual([key, []]);
      expect(settingCatalogue[key].rule.length).toBeGreaterThan(3);
      expect(defaultSettings[key]).toBe(settingCatalogue[key].default);
    }
    expect(settingsConflicts(defaultSettings)).toEqual([]);
  });

  it("keeps the limits of the field", () => {
    expect(defaultSettings).toMatchObject({
      replyMonths: 3,
      opinionMonths: 1,
      maxReplyMonths: 6,
      rollToWorkingDay: false,
      returnWorkingDays: 5,
      returnWarnWorkingDays: 3,
      surveyDays: 15,
      rehandlingMonths: 1,
      supervisionResponseWorkingDays: 5,
      lightYellowDays: 15,
      lightOrangeDays: 5,
      classScheme: "ABC_JX",
      signOffChain: ["CONFIRM", "PROOF", "SIGN"],
      consultationBase: "LEAD",
      satisfactionBase: "RETURNED",
      satisfactionAxis: "RESULT",
      rankingMinimumCases: 5,
    });
  });
});

describe("resolveSettings", () => {
  it("gives the defaults where no row applies", () => {
    const elsewhere = [row(9, { unitId: "health" }), row(9, { year: 2023 }), row(9, { source: "CPPCC" })];
    expect(resolveSettings([...elsewhere, row(9, { level: "COUNTY" })], scope)).toEqual(defaultSettings);
    expect(resolveSettings([], scope)).toEqual(defaultSettings);
  });

  it("prefers unit, then year, then source, then level, whatever the order of rows", () => {
    const ladder = [
      row(1, {}),
      row(2, { level: "MUNICIPAL" }),
      row(4, { source: "NPC" }),
      row(5, { source: "NPC", level: "MUNICIPAL" }),
      row(6, { year: 2024 }),
      row(7, { year: 2024, source: "NPC", level: "MUNICIPAL" }),
      row(8, { unitId: "civil-affairs" }),
      row(9, { unitId: "civil-affairs", level: "MUNICIPAL" }),
    ];
    for (let length = 1; length <= ladder.length; length += 1) {
      const rows = ladder.slice(0, length);
      const expected = rows.at(-1)?.value;
      expect(resolveSettings(rows, scope).replyMonths).toBe(expected);
      expect(resolveSettings([...rows].reverse(), scope).replyMonths).toBe(expected);
    }
  });

  it("takes the row set last among equals", () => {
    const earlier = row(4, {}, "2024-01-01T00:00:00Z");
    const later = row(5, {}, "2024-02-01T00:00:00Z");
    expect(resolveSettings([later, earlier], scope).replyMonths).toBe(5);
    expect(resolveSettings([earlier, later], scope).replyMonths).toBe(5);
  });

  it("asks only unscoped rows where the scope says nothing", () => {
    const nowhere = { unitId: null, year: null, level: null, source: null };
    expect(resolveSettings([row(4, { year: 2024 }), row(5, {})], nowhere).replyMonths).toBe(5);
  });

  it("passes over unknown keys and refuses a broken value", () => {
    const unknown = { ...row(4, {}), key: "constructor" };
    expect(resolveSettings([unknown], scope)).toEqual(defaultSettings);
    expect(() => resolveSettings([row("3", {})], scope)).toThrow(RangeError);
  });
});

describe("validateSetting", () => {
  it.each([
    ["nothing", 1, "UNKNOWN_SETTING"],
    ["toString", 1, "UNKNOWN_SETTING"],
    ["replyMonths", 1.5, "NOT_A_WHOLE_NUMBER"],
    ["replyMonths", "3", "NOT_A_WHOLE_NUMBER"],
    ["replyMonths", Number.POSITIVE_INFINITY, "NOT_A_WHOLE_NUMBER"],
    ["replyMonths", 0, "TOO_SMALL"],
    ["replyMonths", 25, "TOO_LARGE"],
    ["rollToWorkingDay", "true", "NOT_A_SWITCH"],
    ["classScheme", "ABCDE", "NOT_AN_OPTION"],
    ["signOffChain", "SIGN", "NOT_A_CHAIN"],
    ["signOffChain", ["STAMP", "SIGN"], "NOT_A_CHAIN"],
    ["signOffChain", ["PROOF", "CONFIRM", "SIGN"], "CHAIN_OUT_OF_ORDER"],
    ["signOffChain", ["CONFIRM", "CONFIRM", "SIGN"], "CHAIN_OUT_OF_ORDER"],
    ["signOffChain", ["CHIEF", "SIGN"], "CHAIN_OUT_OF_ORDER"],
    ["signOffChain", ["CONFIRM", "PROOF"], "CHAIN_WITHOUT_SIGNATURE"],
    ["signOffChain", [], "CHAIN_WITHOUT_SIGNATURE"],
  ])("%s = %j is %s", (key, value, problem) => {
    expect(validateSetting(key, value)).toEqual([problem]);
  });

  it("accepts what each setting may be", () => {
    expect(validateSetting("replyMonths", 5)).toEqual([]);
    expect(validateSetting("rollToWorkingDay", true)).toEqual([]);
    expect(validateSetting("classScheme", "NATIONAL_4")).toEqual([]);
    expect(validateSetting("signOffChain", ["SIGN"])).toEqual([]);
  });
});

describe("settingsConflicts", () => {
  it("names each contradiction", () => {
    expect(
      settingsConflicts({
        ...defaultSettings,
        replyMonths: 7,
        opinionMonths: 8,
        returnWarnWorkingDays: 6,
        lightOrangeDays: 15,
      }),
    ).toEqual([
      "REPLY_BEYOND_MAXIMUM",
      "OPINION_AFTER_REPLY",
      "WARNING_AFTER_RETURN_LIMIT",
      "ORANGE_NOT_BELOW_YELLOW",
    ]);
  });
});

function row(value: unknown, where: Partial<SettingScope>, setAt = "2024-01-01T00:00:00Z"): SettingRow {
  const anywhere = { unitId: null, year: null, level: null, source: null };
  return { key: "replyMonths", value, ...anywhere, ...where, setAt: new Date(setAt) };
}
