import { describe, expect, it } from "vitest";
import { computeRates } from "@/lib/domain/rates";
import { rankBy } from "@/lib/domain/rates/ranking";
import { rateCourse, yearBefore } from "@/lib/domain/rates/rate-course";
import { defaultSettings } from "@/lib/domain/settings";
import { caseFacts, day, issue } from "@/tests/support/case-history";

const answered = (on: string) => caseFacts({ issues: [issue(on)] });

describe("rateCourse", () => {
  it("counts each month by what was known at its end, the last one on the day", () => {
    const cases = [answered("2024-04-30"), answered("2024-05-10"), caseFacts()];
    const course = rateCourse(
      cases,
      ["2024-03", "2024-04", "2024-05", "2024-06"],
      day("2024-05-09"),
      defaultSettings,
    );
    expect(course.map(({ month, rates }) => [month, rates.reply])).toEqual([
      ["2024-03", 0],
      ["2024-04", 1 / 3],
      ["2024-05", 1 / 3],
    ]);
    expect(rateCourse([], ["2024-03"], day("2024-05-09"), defaultSettings)[0]?.rates.reply).toBeNull();
    expect([yearBefore("2025-01"), yearBefore("2024-02")]).toEqual(["2024-01", "2023-02"]);
  });
});

describe("rankBy", () => {
  const asOf = day("2024-06-01");
  const group = (key: string, done: number, open: number) => ({
    key,
    rates: computeRates(
      [
        ...Array.from({ length: done }, () => answered("2024-04-30")),
        ...Array.from({ length: open }, () => caseFacts()),
      ],
      asOf,
      defaultSettings,
    ),
  });

  it("puts the highest first, equals alike, and ranks nobody on a handful of cases", () => {
    const groups = [
      group("half", 3, 3),
      group("few", 2, 0),
      group("all", 5, 0),
      group("half too", 4, 4),
      group("none", 0, 6),
    ];
    expect(rankBy(groups, "reply", 5).map(({ group: { key }, rank }) => [key, rank])).toEqual([
      ["all", 1],
      ["half", 2],
      ["half too", 2],
      ["none", 4],
      ["few", null],
    ]);
    expect(rankBy(groups, "reply", 2)[1]).toMatchObject({ group: { key: "all" }, rank: 1 });
    // nobody was asked yet: no rate, no rank
    expect(rankBy(groups, "satisfaction", 2).map(({ rank }) => rank)).toEqual([null, null, null, null, null]);
  });
});
