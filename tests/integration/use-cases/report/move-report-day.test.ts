import { beforeAll, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { readReport } from "@/lib/queries/report/read-report";
import { moveReportDay } from "@/lib/use-cases/report/move-report-day";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createReportWorld, key, type ReportWorld, startedReport } from "@/tests/support/fixtures/reports";

const db = testDatabase();
let world: ReportWorld;
let reportId: string;
beforeAll(async () => {
  world = await createReportWorld(db);
  reportId = await startedReport(world);
});

it("counts the figures of the other day, and says nothing of all that isn't so then", async () => {
  const secretariat = world.as(world.bureau.secretariat);
  const asOf = parseCalendarDate("2024-06-05");
  await moveReportDay(secretariat, { reportId, asOf, ...key() });
  const { blocks, claims } = await readReport(secretariat, reportId);
  expect(blocks[0]?.text).toContain("截至2024年6月5日，已办复5件，正在办理1件");
  expect(blocks[0]?.text).not.toMatch(/全部|均为/u);
  expect(claims).toEqual([]);
  const { data } = await db.event.findFirstOrThrow({ where: { type: "report-day-moved" } });
  expect(data).toMatchObject({ from: "2024-06-11", asOf: "2024-06-05" });
});

it("is refused for a day to come, and to everybody but the secretariat", async () => {
  const asOf = parseCalendarDate("2024-07-02");
  const secretariat = world.as(world.bureau.secretariat);
  expect(await failureOf(moveReportDay(secretariat, { reportId, asOf, ...key() }))).toEqual({
    ...{ kind: "INVALID", field: "asOf", code: "future" },
  });
  for (const actor of [world.bureau.chief, world.bureau.elderHead])
    expect(await failureOf(moveReportDay(world.as(actor), { reportId, asOf, ...key() }))).toEqual({
      kind: "NOT_PERMITTED",
    });
});
