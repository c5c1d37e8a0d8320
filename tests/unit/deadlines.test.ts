import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, parseCalendarDate } from "@/lib/domain/calendar-date";
import {
  assignBy,
  type DueQuestion,
  daysLeft,
  effectiveDue,
  extensionProblems,
  isOverdue,
  latestAllowedDue,
  rehandlingDue,
  supervisionResponseDue,
  surveyDue,
} from "@/lib/domain/deadlines";
import { returnWindow } from "@/lib/domain/return-window";
import { defaultSettings } from "@/lib/domain/settings";
import { publishedCalendar } from "@/prisma/calendar/published-calendar";

const day = parseCalendarDate;

describe("effectiveDue", () => {
  it("is three calendar months for who replies, one for who sends an opinion, none for who only reads", () => {
    for (const role of ["SOLE", "LEAD", "SEPARATE"] as const) expect(due({ role })).toBe("2024-06-15");
    expect(due({ role: "CO" })).toBe("2024-04-15");
    expect(effectiveDue(question({ role: "REFERENCE" }))).toMatchObject({ dueOn: null, basis: "NONE" });
  });

  it("is clamped to the end of a short month", () => {
    expect(due({ deliveredOn: day("2023-11-30") })).toBe("2024-02-29");
    expect(due({ deliveredOn: day("2024-01-31"), role: "CO", asOf: day("2024-02-01") })).toBe("2024-02-29");
  });

  it("is unknown before delivery and where the list named no date", () => {
    expect(due({ asOf: day("2024-03-14") })).toBeNull();
    expect(due({ asOf: day("2024-03-15") })).toBe("2024-06-15");
    expect(due({ deliveredOn: null })).toBeNull();
  });

  it("is the printed date where one was given", () => {
    const given = effectiveDue(question({ givenDueOn: day("2024-06-30") }));
    expect(given).toMatchObject({ dueOn: "2024-06-30", basis: "GIVEN", originalDueOn: "2024-06-30" });
    expect(due({ deliveredOn: null, givenDueOn: day("2024-06-30") })).toBe("2024-06-30");
  });

  it("moves with an extension only from the day it was approved", () => {
    const extensions = [
      { approvedOn: day("2024-06-20"), dueOn: day("2024-09-01") },
      { approvedOn: day("2024-06-01"), dueOn: day("2024-08-01") },
    ];
    expect(due({ extensions, asOf: day("2024-05-31") })).toBe("2024-06-15");
    expect(due({ extensions, asOf: day("2024-06-01") })).toBe("2024-08-01");
    expect(effectiveDue(question({ extensions, asOf: day("2024-06-20") }))).toMatchObject({
      dueOn: "2024-09-01",
      basis: "EXTENDED",
      originalDueOn: "2024-06-15",
    });
  });

  it("rolls off a holiday only if set so", () => {
    const onHoliday = { deliveredOn: day("2024-03-10"), asOf: day("2024-05-01") };
    expect(due(onHoliday)).toBe("2024-06-10");
    const settings = { ...defaultSettings, rollToWorkingDay: true };
    expect(due({ ...onHoliday, settings })).toBe("2024-06-11");
    const unpublished = question({ deliveredOn: day("2027-01-01"), asOf: day("2027-01-01"), settings });
    expect(effectiveDue(unpublished).provisional).toBe(true);
  });
});

describe("suspended days", () => {
  const may = { from: day("2024-05-01"), until: day("2024-05-11") };

  it("are added once they are over, and day by day while they last", () => {
    expect(due({ suspensions: [may], asOf: day("2024-04-30") })).toBe("2024-06-15");
    expect(due({ suspensions: [may], asOf: day("2024-05-01") })).toBe("2024-06-16");
    expect(due({ suspensions: [may], asOf: day("2024-07-01") })).toBe("2024-06-25");
    expect(due({ suspensions: [{ ...may, until: null }], asOf: day("2024-05-31") })).toBe("2024-07-16");
  });

  it("count once where they overlap", () => {
    const overlapping = [{ from: day("2024-05-06"), until: day("2024-05-16") }, may];
    expect(due({ suspensions: overlapping, asOf: day("2024-07-01") })).toBe("2024-06-30");
  });

  it("do not mend what was overdue already, nor count again after an extension that saw them", () => {
    const late = [{ from: day("2024-06-16"), until: day("2024-06-20") }];
    expect(due({ suspensions: late, asOf: day("2024-07-01") })).toBe("2024-06-15");
    const extensions = [{ approvedOn: day("2024-06-01"), dueOn: day("2024-08-01") }];
    expect(due({ suspensions: [may], extensions, asOf: day("2024-07-01") })).toBe("2024-08-01");
  });

  it("never bring the date forward, nor push it by more than the days that passed", () => {
    const offsets = fc.tuple(fc.integer({ min: 0, max: 120 }), fc.option(fc.integer({ min: 0, max: 60 })));
    fc.assert(
      fc.property(fc.array(offsets, { maxLength: 6 }), fc.integer({ min: 0, max: 150 }), (spans, passed) => {
        const start = day("2024-03-15");
        const suspensions = spans.map(([first, length]) => ({
          from: addDays(start, first),
          until: length === null ? null : addDays(start, first + length),
        }));
        const answer = effectiveDue(question({ suspensions, asOf: addDays(start, passed) }));
        expect(answer.suspendedDays).toBeGreaterThanOrEqual(0);
        expect(answer.suspendedDays).toBeLessThanOrEqual(passed + 1);
        expect(answer.dueOn).toBe(addDays(day("2024-06-15"), answer.suspendedDays));
      }),
    );
  });
});

describe("extensionProblems", () => {
  const request = { deliveredOn: day("2024-03-15"), dueOn: day("2024-06-15") };

  it("allows up to six months from delivery", () => {
    expect(latestAllowedDue(request.deliveredOn, defaultSettings)).toBe("2024-09-15");
    const last = { ...request, requestedDueOn: day("2024-09-15") };
    expect(extensionProblems(last, defaultSettings, day("2024-06-15"))).toEqual([]);
  });

  it("refuses a date too late, one not later, and a request after the due date", () => {
    const asOf = day("2024-06-01");
    expect(
      extensionProblems({ ...request, requestedDueOn: day("2024-09-16") }, defaultSettings, asOf),
    ).toEqual(["BEYOND_MAXIMUM"]);
    expect(
      extensionProblems({ ...request, requestedDueOn: day("2024-06-15") }, defaultSettings, asOf),
    ).toEqual(["NOT_LATER_THAN_DUE"]);
    const late = { ...request, requestedDueOn: day("2024-07-15") };
    expect(extensionProblems(late, defaultSettings, day("2024-06-16"))).toEqual(["ALREADY_OVERDUE"]);
  });
});

describe("the shorter limits", () => {
  it("let an item be returned within five working days, and warn from the third", () => {
    // Received Monday 1 April 2024: 4 to 6 April off, Sunday the 7th worked.
    const states = [
      "2024-04-01",
      "2024-04-02",
      "2024-04-03",
      "2024-04-07",
      "2024-04-08",
      "2024-04-09",
      "2024-04-10",
    ].map((asOf) => returnWindow(day("2024-04-01"), defaultSettings, publishedCalendar, day(asOf)));
    expect(states[0]).toMatchObject({ warnOn: "2024-04-07", lastOn: "2024-04-09", provisional: false });
    expect(states.map((window) => window.state)).toEqual([
      "OPEN",
      "OPEN",
      "OPEN",
      "CLOSING",
      "CLOSING",
      "CLOSING",
      "CLOSED",
    ]);
  });

  it("count the survey in days, re-handling in months, the answer to a notice in working days", () => {
    expect(surveyDue(day("2024-06-11"), defaultSettings)).toBe("2024-06-26");
    expect(rehandlingDue(day("2024-01-31"), defaultSettings)).toBe("2024-02-29");
    expect(supervisionResponseDue(day("2024-06-07"), defaultSettings, publishedCalendar)).toEqual({
      date: "2024-06-17",
      provisional: false,
    });
  });
});

describe("overdue", () => {
  it("begins the day after the due date and ends the day it is done", () => {
    const dueOn = day("2024-06-15");
    expect(daysLeft(dueOn, day("2024-06-11"))).toBe(4);
    expect(daysLeft(dueOn, day("2024-06-17"))).toBe(-2);
    expect(isOverdue(dueOn, null, day("2024-06-15"))).toBe(false);
    expect(isOverdue(dueOn, null, day("2024-06-16"))).toBe(true);
    expect(isOverdue(dueOn, day("2024-06-20"), day("2024-06-19"))).toBe(true);
    expect(isOverdue(dueOn, day("2024-06-20"), day("2024-06-20"))).toBe(false);
    expect(isOverdue(null, null, day("2024-06-20"))).toBe(false);
  });
});

function question(given: Partial<DueQuestion>): DueQuestion {
  return {
    deliveredOn: day("2024-03-15"),
    role: "LEAD",
    settings: defaultSettings,
    calendar: publishedCalendar,
    asOf: day("2024-05-31"),
    ...given,
  };
}

function due(given: Partial<DueQuestion>) {
  return effectiveDue(question(given)).dueOn;
}

describe("assignBy", () => {
  it("counts five working days from the delivery, between sessions only", () => {
    const delivered = { deliveredOn: day("2024-04-01"), inSession: false };
    // Holidays from 4 to 6 April, and 7 April worked.
    expect(assignBy(delivered, defaultSettings, publishedCalendar)).toBe("2024-04-09");
    expect(assignBy({ ...delivered, inSession: true }, defaultSettings, publishedCalendar)).toBeNull();
    expect(assignBy({ inSession: false, deliveredOn: null }, defaultSettings, publishedCalendar)).toBeNull();
  });
});
