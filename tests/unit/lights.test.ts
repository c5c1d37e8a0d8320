import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, parseCalendarDate } from "@/lib/domain/calendar-date";
import { completionOf, dueDatesOfLight, lightOf, litLights } from "@/lib/domain/lights";
import { defaultSettings } from "@/lib/domain/settings";

const day = parseCalendarDate;
const asOf = day("2024-06-01");

describe("lightOf", () => {
  it.each([
    [16, "GREEN"],
    [15, "YELLOW"],
    [6, "YELLOW"],
    [5, "ORANGE"],
    [0, "ORANGE"],
    [-1, "RED"],
  ] as const)("with %i days left is %s", (left, light) => {
    expect(lightOf({ dueOn: addDays(asOf, left), doneOn: null }, asOf, defaultSettings)).toBe(light);
  });

  it("is none without a due date and once done, but not before that day", () => {
    expect(lightOf({ dueOn: null, doneOn: null }, asOf, defaultSettings)).toBe("NONE");
    const late = { dueOn: day("2024-05-30"), doneOn: day("2024-06-01") };
    expect(lightOf(late, day("2024-05-31"), defaultSettings)).toBe("RED");
    expect(lightOf(late, asOf, defaultSettings)).toBe("NONE");
  });

  it("follows the thresholds it is given", () => {
    const task = { dueOn: addDays(asOf, 20), doneOn: null };
    expect(lightOf(task, asOf, { lightYellowDays: 30, lightOrangeDays: 10 })).toBe("YELLOW");
    expect(lightOf(task, asOf, { lightYellowDays: 40, lightOrangeDays: 20 })).toBe("ORANGE");
  });
});

describe("completionOf", () => {
  it("tells on time from late, as of the day", () => {
    const due = day("2024-06-15");
    expect(completionOf({ dueOn: due, doneOn: day("2024-06-15") }, day("2024-07-01"))).toBe("DONE");
    expect(completionOf({ dueOn: due, doneOn: day("2024-06-16") }, day("2024-07-01"))).toBe("DONE_LATE");
    expect(completionOf({ dueOn: due, doneOn: day("2024-06-16") }, day("2024-06-15"))).toBe("OPEN");
    expect(completionOf({ dueOn: null, doneOn: day("2024-06-16") }, day("2024-06-16"))).toBe("DONE");
  });
});

describe("dueDatesOfLight", () => {
  it("holds exactly the due dates that show the light", () => {
    const numbers = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(
        fc.integer({ min: -60, max: 60 }),
        numbers,
        numbers,
        (left, lightYellowDays, lightOrangeDays) => {
          const thresholds = { lightYellowDays, lightOrangeDays };
          const dueOn = addDays(asOf, left);
          const shown = litLights.filter((light) => {
            const { first, last } = dueDatesOfLight(light, asOf, thresholds);
            return (first === null || first <= dueOn) && (last === null || dueOn <= last);
          });
          expect(shown).toEqual([lightOf({ dueOn, doneOn: null }, asOf, thresholds)]);
        },
      ),
    );
  });
});
