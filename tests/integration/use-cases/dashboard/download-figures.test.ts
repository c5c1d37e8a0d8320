import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import ExcelJS from "exceljs";
import { beforeAll, expect, it } from "vitest";
import { readDashboard } from "@/lib/queries/dashboard/read-dashboard";
import { figuresFile } from "@/lib/request/figures-file";
import { dashboardFilterSchema } from "@/lib/schemas/dashboard/dashboard-filter";
import { downloadFigures } from "@/lib/use-cases/dashboard/download-figures";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createReportWorld, type ReportWorld, reportDay } from "@/tests/support/fixtures/reports";

const db = testDatabase();
let world: ReportWorld;
beforeAll(async () => {
  world = await createReportWorld(db);
});

it("is written down, for those who have a dashboard", async () => {
  const { chief, secretariat } = world.bureau;
  await downloadFigures(world.as(chief), { year: 2024, asOf: reportDay });
  const event = await db.event.findFirstOrThrow({ where: { type: "figures-downloaded" } });
  expect(event).toMatchObject({ actorId: chief.userId, data: { year: 2024, asOf: "2024-06-11" } });
  const auditor = { ...secretariat, role: "AUDITOR" as const };
  expect(await failureOf(downloadFigures(world.as(auditor), { year: 2024, asOf: reportDay }))).toEqual({
    kind: "NOT_PERMITTED",
  });
});

it("makes a workbook of numbers: rates with definitions, sections, topics and the course", async () => {
  const filter = dashboardFilterSchema.parse({ year: "2024", asOf: "2024-06-11" });
  const dashboard = await readDashboard(world.as(world.bureau.chief), filter);
  const stream = new PassThrough();
  const written = figuresFile(stream, dashboard);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await buffer(stream)).buffer as ArrayBuffer);
  await written;
  expect(book.worksheets.map(({ name }) => name)).toEqual(["各项比率", "按科室", "按主题", "办理进程"]);
  const rates = book.getWorksheet("各项比率");
  const rows = rates?.getRows(4, 16) ?? [];
  const inPerson = rows.find((row) => row.getCell(1).value === "当面率");
  expect([2, 3, 4].map((cell) => inPerson?.getCell(cell).value)).toEqual([2, 4, 0.5]);
  expect(inPerson?.getCell(4).numFmt).toBe("0.0%");
  expect(String(inPerson?.getCell(6).value)).toContain("当面沟通过的件");
  expect(rates?.views[0]).toMatchObject({ state: "frozen", ySplit: 3 });
  const section = book.getWorksheet("按科室")?.getRow(4);
  expect([1, 2, 3, 4].map((cell) => section?.getCell(cell).value)).toEqual(["养老服务科", 5, 4, 1]);
});
