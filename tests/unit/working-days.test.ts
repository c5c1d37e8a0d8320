import packageDays from "chinese-days/dist/chinese-days.json";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate, parseCalendarDate, weekday } from "@/lib/domain/calendar-date";
import {
  addWorkingDays,
  buildWorkingCalendar,
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from "@/lib/domain/working-days";
import { publishedCalendar, publishedYears } from "@/prisma/calendar/published-calendar";

const day = parseCalendarDate;
const anyDate = fc.integer({ min: 0, max: 8400 }).map((offset) => addDays(day("2004-01-01"), offset));

describe("the published years", () => {
  it("are 2004 to 2026, each with its source", () => {
    expect(publishedYears.map((year) => year.year)).toEqual(Array.from({ length: 23 }, (_, i) => 2004 + i));
    for (const year of publishedYears)
      expect(year.source).toContain(`关于${year.year}年部分节假日安排的通知`);
    expect(publishedYears.every((year) => year.official)).toBe(true);
  });

  it("equal the package on every day but the one it leaves out", () => {
    const different: string[] = [];
    for (let date = day("2004-01-01"); date <= "2026-12-31"; date = addDays(date, 1)) {
      if (isWorkingDay(publishedCalendar, date) !== worksByPackage(date)) different.push(date);
    }
    // The notice for 2006: 12月31日(星期六)上班.
    expect(different).toEqual(["2005-12-31"]);
  });

  it("know the days that are easily got wrong", () => {
    const worked = ["2024-02-04", "2024-02-09", "2024-06-11", "2023-10-07", "2023-10-08", "2025-01-26"];
    const alsoWorked = ["2005-12-31", "2007-12-29", "2015-09-06", "2019-05-05", "2024-09-14", "2026-02-28"];
    const off = ["2024-02-10", "2024-06-10", "2024-06-09", "2023-10-06", "2025-01-28", "2025-02-04"];
    const alsoOff = ["2015-09-03", "2019-05-02", "2020-01-31", "2020-02-01", "2018-12-31", "2026-02-23"];
    for (const text of [...worked, ...alsoWorked])
      expect([text, isWorkingDay(publishedCalendar, day(text))]).toEqual([text, true]);
    for (const text of [...off, ...alsoOff])
      expect([text, isWorkingDay(publishedCalendar, day(text))]).toEqual([text, false]);
  });
});

describe("counting working days", () => {
  it("does not count the first day, and steps over holidays and make-up days", () => {
    // Friday 2 February 2024: Sunday the 4th is worked, 10 to 17 off, Sunday the 18th worked.
    expect(addWorkingDays(publishedCalendar, day("2024-02-02"), 1).date).toBe("2024-02-04");
    expect(addWorkingDays(publishedCalendar, day("2024-02-09"), 1).date).toBe("2024-02-18");
    expect(addWorkingDays(publishedCalendar, day("2024-02-18"), -1).date).toBe("2024-02-09");
    expect(addWorkingDays(publishedCalendar, day("2024-02-10"), 0).date).toBe("2024-02-10");
    expect(workingDaysBetween(publishedCalendar, day("2024-02-02"), day("2024-02-18")).days).toBe(7);
    expect(nextWorkingDay(publishedCalendar, day("2024-06-08")).date).toBe("2024-06-11");
    expect(nextWorkingDay(publishedCalendar, day("2024-06-11")).date).toBe("2024-06-11");
  });

  it("counts back what it added", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -300, max: 300 }), (date, n) => {
        const there = addWorkingDays(publishedCalendar, date, n).date;
        expect(workingDaysBetween(publishedCalendar, date, there).days).toBe(n);
        if (n !== 0) expect(isWorkingDay(publishedCalendar, there)).toBe(true);
      }),
    );
  });

  it("counts as one would with a finger", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 400 }), (from, length) => {
        const to = addDays(from, length);
        expect(workingDaysBetween(publishedCalendar, from, to).days).toBe(countOneByOne(from, to));
      }),
    );
  });

  it("refuses a number that is not whole or is absurd", () => {
    for (const n of [1.5, Number.NaN, 10_001, -10_001]) {
      expect(() => addWorkingDays(publishedCalendar, day("2024-01-01"), n)).toThrow(RangeError);
    }
  });
});

describe("days no notice has settled", () => {
  it("are provisional and follow the plain week", () => {
    expect(isWorkingDay(publishedCalendar, day("2027-10-01"))).toBe(true);
    expect(isProvisional(publishedCalendar, day("2027-10-01"))).toBe(true);
    expect(isProvisional(publishedCalendar, day("2003-12-31"))).toBe(true);
    expect(isProvisional(publishedCalendar, day("2026-12-24"))).toBe(false);
    expect(isProvisional(publishedCalendar, day("2026-12-25"))).toBe(true);
    expect(isProvisional(publishedCalendar, day("2024-06-10"))).toBe(false);
  });

  it("make every count that consults one provisional", () => {
    expect(addWorkingDays(publishedCalendar, day("2026-12-18"), 2)).toEqual({
      date: "2026-12-22",
      provisional: false,
    });
    expect(addWorkingDays(publishedCalendar, day("2026-12-18"), 9)).toEqual({
      date: "2026-12-31",
      provisional: true,
    });
    expect(addWorkingDays(publishedCalendar, day("2027-01-04"), -9).provisional).toBe(true);
    expect(workingDaysBetween(publishedCalendar, day("2026-12-01"), day("2027-02-01")).provisional).toBe(
      true,
    );
    expect(workingDaysBetween(publishedCalendar, day("2026-10-01"), day("2026-12-24")).provisional).toBe(
      false,
    );
    expect(nextWorkingDay(publishedCalendar, day("2027-05-01")).provisional).toBe(true);
  });

  it("are provisional too when the year was entered but is not official", () => {
    const years = [{ year: 2030, source: "handed in", official: false }];
    expect(isProvisional(buildWorkingCalendar([], years), day("2030-03-01"))).toBe(true);
  });
});

describe("buildWorkingCalendar", () => {
  it("refuses a date named twice and a make-up day in the week", () => {
    const holiday = { date: day("2030-02-04"), kind: "HOLIDAY", name: "春节" } as const;
    expect(() => buildWorkingCalendar([holiday, holiday], [])).toThrow(RangeError);
    expect(weekday(holiday.date)).toBe(1);
    expect(() => buildWorkingCalendar([{ ...holiday, kind: "MAKE_UP" }], [])).toThrow(RangeError);
  });
});

function countOneByOne(from: CalendarDate, to: CalendarDate): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1))
    if (worksByPackage(date) || date === "2005-12-31") count += 1;
  return count;
}

/** By the package's data; its functions read a date in the machine's zone and are a day off west of Greenwich. */
function worksByPackage(date: CalendarDate): boolean {
  if (Object.hasOwn(packageDays.workdays, date)) return true;
  const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  return !weekend && !Object.hasOwn(packageDays.holidays, date);
}
