import { describe, expect, it } from "vitest";
import { dayChanges, daySpans, withCalendarYear } from "@/lib/domain/calendar/calendar-change";
import { readCalendar } from "@/lib/domain/calendar/read-calendar";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { publishedCalendar, publishedDays } from "@/prisma/calendar/published-calendar";

/** The days of a reading as date and kind, in order. */
function daysOf(text: string, year: number): string[] {
  return readCalendar(text, year).days.map(({ date, kind }) => `${date} ${kind}`);
}

const codesOf = (text: string, year = 2027) =>
  readCalendar(text, year).problems.map(({ line, code }) => [line, code]);

describe("the State Council's notice as it is published", () => {
  const notice2026 = `国务院办公厅关于2026年部分节假日安排的通知
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。`;

  it("gives the days of the published year, one for one", () => {
    const published = publishedDays
      .filter(({ date }) => date.startsWith("2026-"))
      .map(({ date, kind }) => `${date} ${kind}`);
    expect(daysOf(notice2026, 2026)).toEqual(published);
    expect(readCalendar(notice2026, 2026).problems).toEqual([]);
    expect(readCalendar(notice2026, 2026).days.find(({ date }) => date === "2026-02-14")?.name).toBe("春节");
  });

  it("knows spans that begin in the year before, with and without its number", () => {
    const expected = ["2023-12-30 HOLIDAY", "2023-12-31 HOLIDAY", "2024-01-01 HOLIDAY"];
    expect(daysOf("一、元旦：2023年12月30日至2024年1月1日放假。", 2024)).toEqual(expected);
    expect(daysOf("一、元旦：12月30日至1月1日放假。", 2024)).toEqual(expected);
    expect(daysOf("端午节：6月10日放假，与周末连休。", 2024)).toEqual(["2024-06-10 HOLIDAY"]);
  });
});

describe("lists and calendar files", () => {
  it("reads date, kind and name in any order, with or without a heading", () => {
    const list =
      "日期,类型,名称\n2027-01-01,放假,元旦\n上班\t2027/1/3\t元旦\n2027年2月5日至2027年2月7日 休 春节\n\n";
    expect(daysOf(list, 2027)).toEqual([
      "2027-01-01 HOLIDAY",
      "2027-01-03 MAKE_UP",
      ...["2027-02-05", "2027-02-06", "2027-02-07"].map((date) => `${date} HOLIDAY`),
    ]);
  });

  it("reads whole-day events, whose end is the day after", () => {
    const ics = [
      ...["BEGIN:VCALENDAR", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20270101", "DTEND;VALUE=DATE:20270103"],
      ...["SUMMARY:元旦（休）", "END:VEVENT", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20270103"],
      ...["SUMMARY:元旦（班）", "END:VEVENT", "END:VCALENDAR"],
    ].join("\r\n");
    expect(readCalendar(ics, 2027).days.map(({ date, kind, name }) => [date, kind, name])).toEqual([
      ["2027-01-01", "HOLIDAY", "元旦"],
      ["2027-01-02", "HOLIDAY", "元旦"],
      ["2027-01-03", "MAKE_UP", "元旦"],
    ]);
  });

  it("names every line that can't be, and takes nothing for granted", () => {
    expect(codesOf("2027-01-01,放假,元旦\n2027-02-30,放假\n2027-03-01,调休\n随便写的")).toEqual([
      [2, "DATE_UNREADABLE"],
      [3, "KIND_UNKNOWN"],
      [4, "LINE_UNREADABLE"],
    ]);
    expect(
      codesOf("2026-01-01 放假\n2026-12-31 放假\n2027-01-04 上班\n2027-01-01 休\n2027-01-01 休"),
    ).toEqual([
      [1, "OTHER_YEAR"],
      [3, "MAKE_UP_ON_WEEKDAY"],
      [5, "TWICE"],
    ]);
    expect(codesOf("2027-01-01至2027-03-01 放假")).toEqual([[1, "RANGE_TOO_LONG"]]);
    expect(codesOf("日期,类型,名称")).toEqual([[1, "NO_DAYS"]]);
  });
});

it("tells a year's days in spans, as the notice does", () => {
  const spring = publishedDays.filter(({ date }) => date.startsWith("2026-02"));
  expect(daySpans(spring).map(({ first, last, kind }) => [first, last, kind])).toEqual([
    ["2026-02-14", "2026-02-14", "MAKE_UP"],
    ["2026-02-15", "2026-02-23", "HOLIDAY"],
    ["2026-02-28", "2026-02-28", "MAKE_UP"],
  ]);
});

describe("a year taken in", () => {
  it("takes the place of the year's days and leaves the others", () => {
    const day = { date: parseCalendarDate("2026-01-01"), kind: "HOLIDAY", name: "元旦" } as const;
    const after = withCalendarYear(publishedCalendar, {
      year: 2026,
      source: "",
      official: true,
      days: [day],
    });
    const changes = dayChanges(publishedCalendar, after);
    expect(changes.every(({ date, after: next }) => date.startsWith("2026-") && next === null)).toBe(true);
    expect(after.days.get(parseCalendarDate("2025-10-01"))?.kind).toBe("HOLIDAY");
    expect(
      dayChanges(after, withCalendarYear(after, { year: 2026, source: "", official: true, days: [day] })),
    ).toEqual([]);
  });
});
