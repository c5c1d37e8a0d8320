import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CalendarDate, isCalendarDate } from "@/lib/domain/calendar-date";
import { readDate, readDateText } from "@/lib/domain/import/dates";

const ok = (date: string) => ({ kind: "date", date });
const bad = (code: string) => ({ kind: "problem", code });
const parts = fc.record({
  year: fc.integer({ min: 1954, max: 2100 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
});

const two = (value: number) => String(value).padStart(2, "0");
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
const spellings: readonly ((year: number, month: number, day: number) => string)[] = [
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}年${two(m)}月${two(d)}日`,
  (y, m, d) => `${y} 年 ${m} 月 ${d} 号`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${y}${two(m)}${two(d)}`,
  (y, m, d) => fullWidth(`${y}-${m}-${d}`),
  (y, m, d) => `${fullWidth(`${y}`)}年${m}月${d}日`,
  (y, m, d) => `${y}-${two(m)}-${two(d)} 16:04:48`,
  (y, m, d) => `${y}/${m}/${d} 9:05`,
  (y, m, d) => `${y}年${m}月${d}日上午9时30分`,
  (y, m, d) => `${y}年${m}月${d}日（星期五）`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}T00:00:00`,
  (y, m, d) => `\u00a0${y}.${two(m)}.${two(d)}\u3000`,
];

test("each day in each usual spelling is that day, and a day that doesn't exist is refused", () => {
  fc.assert(
    fc.property(parts, fc.constantFrom(...spellings), ({ year, month, day }, spell) => {
      const iso = `${year}-${two(month)}-${two(day)}`;
      const expected = isCalendarDate(iso) ? ok(iso) : bad("DATE_IMPOSSIBLE");
      expect(readDateText(spell(year, month, day))).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

test("any text is a date or a problem, never an error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const read = readDateText(text);
      if (read.kind === "date") expect(isCalendarDate(read.date)).toBe(true);
    }),
  );
});

describe("spellings", () => {
  test.each([
    ["二〇二四年三月十五日", "2024-03-15"],
    ["二○二四年十二月三十一日", "2024-12-31"],
    ["2024年3月15", "2024-03-15"],
    ["2024.3.15日", "2024-03-15"],
    ["2024-03-14T16:00:00Z", "2024-03-15"],
    ["2024-03-15T08:00:00.000+08:00", "2024-03-15"],
    ["20240315", "2024-03-15"],
  ])("%s", (text, date) => expect(readDateText(text)).toEqual(ok(date)));

  test.each([
    ["2024年2月30日", "DATE_IMPOSSIBLE"],
    ["2023-02-29", "DATE_IMPOSSIBLE"],
    ["20241301", "DATE_IMPOSSIBLE"],
    ["2024-00-10", "DATE_IMPOSSIBLE"],
    ["0204-03-15", "DATE_OUT_OF_RANGE"],
    ["3202-03-15", "DATE_OUT_OF_RANGE"],
    ["2024年3月", "DATE_UNREADABLE"],
    ["24.3.15", "DATE_UNREADABLE"],
    ["3/15/2024", "DATE_UNREADABLE"],
    ["2024.3-15", "DATE_UNREADABLE"],
    ["三月中旬", "DATE_UNREADABLE"],
    ["2024-03-15至2024-06-15", "DATE_UNREADABLE"],
    ["", "DATE_UNREADABLE"],
  ])("%s is refused: %s", (text, code) => expect(readDateText(text)).toEqual(bad(code)));
});

describe("cells", () => {
  const day = (date: string) => date as CalendarDate;
  test("an Excel date stays", () => {
    expect(readDate({ kind: "date", date: day("2024-03-15") })).toEqual(ok("2024-03-15"));
  });
  test.each([
    [45366, "2024-03-15"],
    [45366.67, "2024-03-15"],
    [45351, "2024-02-29"],
  ])("the day number %d", (number, date) => {
    expect(readDate({ kind: "number", number, text: String(number) })).toEqual(ok(date));
  });
  test("a number of eight digits is a date by its digits", () => {
    expect(readDate({ kind: "number", number: 20240315, text: "20240315" })).toEqual(ok("2024-03-15"));
  });
  test("a small number is no date", () => {
    expect(readDate({ kind: "number", number: 12, text: "12" })).toEqual(bad("DATE_OUT_OF_RANGE"));
    expect(readDate({ kind: "date", date: day("1899-12-30") })).toEqual(bad("DATE_OUT_OF_RANGE"));
    expect(readDate({ kind: "number", number: -3, text: "-3" })).toEqual(bad("DATE_UNREADABLE"));
  });
});
