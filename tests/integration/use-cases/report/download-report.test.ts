import { expect, it } from "vitest";
import { downloadReport } from "@/lib/use-cases/report/download-report";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createReportWorld, startedReport } from "@/tests/support/fixtures/reports";

const db = testDatabase();

it("writes down who took a report out, and hides it from other units", async () => {
  const world = await createReportWorld(db);
  const reportId = await startedReport(world);
  await downloadReport(world.as(world.bureau.elderStaff), { reportId });
  const event = await db.event.findFirstOrThrow({ where: { type: "report-downloaded" } });
  expect(event.actorId).toBe(world.bureau.elderStaff.userId);
  expect(event.data).toMatchObject({ reportId, issued: false });
  const other = await createReportWorld(db);
  expect(await failureOf(downloadReport(other.as(other.bureau.chief), { reportId }))).toEqual({
    kind: "NOT_FOUND",
  });
  expect(await db.event.count({ where: { type: "report-downloaded" } })).toBe(1);
});
