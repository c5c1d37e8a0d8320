import { describe, expect, it } from "vitest";
import { createI18n } from "@/lib/i18n/create";
import { isLocale } from "@/lib/i18n/locales";

const zh = createI18n("zh");
const en = createI18n("en");

describe("createI18n", () => {
  it("gives the same object for the same locale", () => {
    expect(createI18n("zh")).toBe(zh);
    expect(en.lang).toBe("en-GB");
  });

  it("fills arguments and chooses plurals", () => {
    expect(zh.t("common.list.total", { count: 6 })).toBe("共 6 件");
    expect(en.t("common.list.total", { count: 1 })).toBe("1 case");
    expect(en.t("common.list.total", { count: 6 })).toBe("6 cases");
  });

  it("knows its locales", () => {
    expect(isLocale("zh")).toBe(true);
    expect(isLocale("fr")).toBe(false);
    expect(isLocale(undefined)).toBe(false);
  });
});

describe("format", () => {
  it("writes calendar dates as the office does", () => {
    expect(zh.format.date("2024-03-15")).toBe("2024年3月15日");
    expect(en.format.date("2024-03-15")).toBe("15 Mar 2024");
    expect(zh.format.dayOfYear("2024-09-01")).toBe("9月1日");
    expect(en.format.dayOfYear("2024-09-01")).toBe("1 Sep");
    expect(zh.format.month("2024-06")).toBe("2024年6月");
    expect(zh.format.date(null)).toBe("—");
  });

  it("refuses what is not a calendar date", () => {
    expect(() => zh.format.date("15/03/2024")).toThrow(RangeError);
    expect(() => zh.format.date("2024-03-15T00:00:00Z")).toThrow(RangeError);
  });

  it("shows moments on Shanghai's clock wherever the server stands", () => {
    const moment = new Date("2024-06-10T16:05:00Z");
    expect(zh.format.moment(moment)).toBe("2024年6月11日 00:05");
    expect(en.format.moment(moment)).toBe("11 Jun 2024, 00:05");
    expect(zh.format.dayOfMoment(moment)).toBe("2024年6月11日");
  });

  it("rounds percentages without claiming more than is true", () => {
    expect(zh.format.percent(5 / 6)).toBe("83%");
    expect(zh.format.percent(1)).toBe("100%");
    expect(zh.format.percent(0.999)).toBe("99%");
    expect(zh.format.percent(0.001)).toBe("<1%");
    expect(zh.format.percent(0)).toBe("0%");
    expect(zh.format.percent(null)).toBe("—");
  });

  it("writes changes, counts, lists and sizes", () => {
    expect(zh.format.points(0.034)).toBe("+3 个百分点");
    expect(en.format.points(-0.12)).toBe("−12 pts");
    expect(en.format.points(0)).toBe("±0 pts");
    expect(zh.format.count(12345)).toBe("12,345");
    expect(zh.format.list(["养老服务科", "区划地名科"])).toBe("养老服务科、区划地名科");
    expect(zh.format.fileSize(1536)).toBe("1.5 KB");
    expect(zh.format.fileSize(20 * 1024 * 1024)).toBe("20 MB");
  });
});
