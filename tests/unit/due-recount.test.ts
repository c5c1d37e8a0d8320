import { describe, expect, it } from "vitest";
import { parseCalendarDate as day } from "@/lib/domain/calendar-date";
import { type CountedRound, recountedDue } from "@/lib/domain/due-recount";
import { buildWorkingCalendar } from "@/lib/domain/working-days";

const plain = buildWorkingCalendar([], []);
/** 1 June 2027, a Tuesday, becomes a day off; Saturday 29 May a workday. */
const published = buildWorkingCalendar(
  [
    { date: day("2027-06-01"), kind: "HOLIDAY", name: "试" },
    { date: day("2027-05-29"), kind: "MAKE_UP", name: "试" },
  ],
  [{ year: 2027, source: "", official: true }],
);
const round: CountedRound = {
  roundNo: 1,
  role: "LEAD",
  deliveredOn: day("2027-03-01"),
  openedOn: day("2027-03-01"),
  dueOn: day("2027-06-01"),
  changes: [],
  suspensions: [],
  settings: { rollToWorkingDay: true, replyMonths: 3, opinionMonths: 1, rehandlingMonths: 1 },
};
const moved = (wish: Partial<CountedRound>) => recountedDue({ ...round, ...wish }, plain, published);

describe("recountedDue", () => {
  it("moves a day that is off now to the next workday, and back when it is worked again", () => {
    expect(moved({})).toEqual({ from: "2027-06-01", to: "2027-06-02" });
    const change = { basis: "CALENDAR", effectiveOn: day("2027-04-01"), dueOn: day("2027-06-02") } as const;
    expect(recountedDue({ ...round, changes: [change] }, published, plain)).toEqual({
      from: "2027-06-02",
      to: "2027-06-01",
    });
  });

  it("moves forward what a make-up workday makes unnecessary to put off", () => {
    const saturday = { deliveredOn: day("2027-02-28"), openedOn: day("2027-02-28") };
    const may = { ...saturday, settings: { ...round.settings, replyMonths: 3 }, dueOn: day("2027-05-28") };
    expect(moved(may)).toBe(null);
    const printed = { deliveredOn: day("2027-03-01"), dueOn: day("2027-05-31") };
    expect(moved(printed)).toBe(null);
    const second = { roundNo: 2, openedOn: day("2027-04-29"), dueOn: day("2027-05-31") };
    expect(moved(second)).toEqual({ from: "2027-05-31", to: "2027-05-29" });
  });

  it("leaves what an approval named, what was not counted, and what stands still", () => {
    const extended = {
      basis: "EXTENSION",
      effectiveOn: day("2027-05-01"),
      dueOn: day("2027-06-01"),
    } as const;
    expect(moved({ changes: [extended] })).toBe(null);
    expect(moved({ settings: { ...round.settings, rollToWorkingDay: false } })).toBe(null);
    expect(moved({ suspensions: [{ fromOn: day("2027-05-01"), untilOn: null }] })).toBe(null);
    expect(moved({ dueOn: null, deliveredOn: null })).toBe(null);
  });

  it("counts a pause again from the day it was added to", () => {
    const pause = { fromOn: day("2027-04-01"), untilOn: day("2027-04-11") };
    const change = { basis: "RESUMPTION", effectiveOn: day("2027-04-11"), dueOn: day("2027-06-01") } as const;
    const dueOn = day("2027-05-22");
    expect(moved({ dueOn, deliveredOn: null, changes: [change], suspensions: [pause] })).toEqual({
      from: "2027-06-01",
      to: "2027-06-02",
    });
  });
});
