import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  calendarDate,
  compareDates,
  dateInShanghai,
  daysBetween,
  endOfDayInShanghai,
  isCalendarDate,
  parseCalendarDate,
  startOfDayInShanghai,
  weekday,
  yearOf,
} from "@/lib/domain/calendar-date";

const day = parseCalendarDate;
const anyDate = fc.integer({ min: -40_000, max: 60_000 }).map((offset) => addDays(day("2000-01-01"), offset));

describe("parseCalendarDate", () => {
  it("accepts days that exist", () => {
    for (const text of ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"]) expect(day(text)).toBe(text);
  });

  it("refuses days that do not exist and other spellings", () => {
    const wrong = ["2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00"];
    const misspelt = [
      "2024-1-1",
      "2024/01/01",
      " 2024-01-01",
      "2024-01-01\n",
      "0000-01-01",
      "",
      "２024-01-01",
    ];
    for (const text of [...wrong, ...misspelt]) {
      expect(isCalendarDate(text)).toBe(false);
      expect(() => day(text)).toThrow(RangeError);
    }
    expect(isCalendarDate(20240101)).toBe(false);
    expect(isCalendarDate(null)).toBe(false);
  });
});

describe("counting", () => {
  it("clamps a month to its last day", () => {
    expect(addMonths(day("2023-01-31"), 1)).toBe("2023-02-28");
    expect(addMonths(day("2024-01-31"), 1)).toBe("2024-02-29");
    expect(addMonths(day("2024-11-30"), 3)).toBe("2025-02-28");
    expect(addMonths(day("2024-03-15"), 3)).toBe("2024-06-15");
    expect(addMonths(day("2024-03-31"), -1)).toBe("2024-02-29");
    expect(addMonths(day("2024-01-15"), -1)).toBe("2023-12-15");
  });

  it("crosses leap days, years and the first century", () => {
    expect(addDays(day("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(day("2023-12-31"), 1)).toBe("2024-01-01");
    expect(addDays(day("0099-12-31"), 1)).toBe("0100-01-01");
    expect(daysBetween(day("2024-01-01"), day("2025-01-01"))).toBe(366);
    expect(daysBetween(day("2024-06-15"), day("2024-06-11"))).toBe(-4);
  });

  it("refuses what leaves the calendar or is not whole", () => {
    expect(() => addDays(day("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(day("0001-01-01"), -1)).toThrow(RangeError);
    expect(() => addMonths(day("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(day("2024-01-01"), 0.5)).toThrow(RangeError);
    expect(() => addMonths(day("2024-01-01"), Number.NaN)).toThrow(RangeError);
    expect(() => calendarDate(2024, 2, 30)).toThrow(RangeError);
  });

  it("adds back what it counts, and orders as text does", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const later = addDays(date, days);
        expect(daysBetween(date, later)).toBe(days);
        expect(compareDates(date, later)).toBe(Math.sign(-days) + 0);
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
      }),
    );
  });

  it("keeps the day of the month, or the month's last", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -200, max: 200 }), (date, months) => {
        const moved = addMonths(date, months);
        const monthsApart =
          (yearOf(moved) - yearOf(date)) * 12 + Number(moved.slice(5, 7)) - Number(date.slice(5, 7));
        expect(monthsApart).toBe(months);
        const kept = moved.slice(8) === date.slice(8);
        expect(kept || addDays(moved, 1).endsWith("-01")).toBe(true);
      }),
    );
  });

  it("knows the days of the week", () => {
    expect(weekday(day("2024-06-10"))).toBe(1);
    expect(weekday(day("2024-06-16"))).toBe(7);
    expect(weekday(day("1969-12-31"))).toBe(3);
  });
});

describe("Asia/Shanghai", () => {
  it("turns the day at 16:00 UTC, wherever the machine stands", () => {
    expect(dateInShanghai(new Date("2024-06-10T15:59:59.999Z"))).toBe("2024-06-10");
    expect(dateInShanghai(new Date("2024-06-10T16:00:00.000Z"))).toBe("2024-06-11");
    expect(startOfDayInShanghai(day("2024-06-11")).toISOString()).toBe("2024-06-10T16:00:00.000Z");
    expect(endOfDayInShanghai(day("2024-06-11")).toISOString()).toBe("2024-06-11T16:00:00.000Z");
    expect(() => dateInShanghai(new Date(Number.NaN))).toThrow(RangeError);
  });

  it("agrees with the zone database since 1992", () => {
    const format = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai", dateStyle: "short" });
    const moments = fc.date({ min: new Date("1992-01-01T00:00:00Z"), max: new Date("2090-01-01T00:00:00Z") });
    fc.assert(
      fc.property(
        moments.filter((moment) => !Number.isNaN(moment.getTime())),
        (moment) => {
          expect(dateInShanghai(moment)).toBe(format.format(moment));
          const date = dateInShanghai(moment);
          expect(startOfDayInShanghai(date) <= moment && moment < endOfDayInShanghai(date)).toBe(true);
        },
      ),
    );
  });
});
