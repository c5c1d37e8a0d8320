import { beforeAll, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { listReports } from "@/lib/queries/report/list-reports";
import { readReport } from "@/lib/queries/report/read-report";
import { startReport } from "@/lib/use-cases/report/start-report";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createReportWorld, key, ofYear, type ReportWorld } from "@/tests/support/fixtures/reports";

const db = testDatabase();
let world: ReportWorld;
beforeAll(async () => {
  world = await createReportWorld(db);
});

const start = (wish = {}) =>
  startReport(world.as(world.bureau.secretariat), { ...ofYear, ...wish, ...key() });

it("is refused for a day to come, and for a year without cases", async () => {
  expect(await failureOf(start({ asOf: parseCalendarDate("2024-07-02") }))).toEqual({
    ...{ kind: "INVALID", field: "asOf", code: "future" },
  });
  expect(await failureOf(start({ year: 2019 }))).toEqual({
    ...{ kind: "INVALID", field: "year", code: "nothingToReport" },
  });
  expect(await db.report.count()).toBe(0);
});

it("drafts what the published report says in figures, once, and tells the sections", async () => {
  const sent = { ...ofYear, ...key() };
  const secretariat = world.as(world.bureau.secretariat);
  const answers = await Promise.all([1, 2, 3].map(() => startReport(secretariat, sent)));
  const reportId = answers[0]?.reportId ?? "";
  expect(new Set(answers.map((answer) => answer.reportId))).toEqual(new Set([reportId]));
  const { blocks, figures, requests, claims } = await readReport(secretariat, reportId);
  const [{ text: opening } = { text: "" }] = blocks;
  for (const said of [
    "共办理人大建议6件（主办件4件，协办件2件）",
    "主要涉及养老服务、区划地名等工作",
    "其中养老服务领域的关注度最高，占总办件的83%",
    "截至2024年6月11日，6件人大建议已全部办理完毕",
    "与代表面商率、办理回复率、代表满意率均为100%",
  ])
    expect(opening).toContain(said);
  expect(figures.cases).toHaveLength(6);
  expect(claims).toEqual([]);
  expect(requests.length).toBeGreaterThan(5);
  const results = blocks.filter(({ text }) => /^（[一二]）以建议办理提高/u.test(text));
  expect(results).toHaveLength(2);
  for (const { number, documentNo } of figures.cases)
    expect(
      blocks.some(({ text }) => text.includes(`（第${number}号，`) && text.includes(documentNo ?? "")),
    ).toBe(true);

  const event = await db.event.findFirstOrThrow({
    where: { type: "report-started" },
    include: { inbox: true },
  });
  const told = event.inbox.map(({ userId }) => userId);
  expect(told).toContain(world.bureau.elderHead.userId);
  expect(await failureOf(start())).toEqual({ kind: "INVALID", field: "year", code: "reportExists" });
});

it("is seen by its unit alone until it is issued", async () => {
  const { id } = await db.report.findFirstOrThrow();
  const other = await createReportWorld(db);
  expect(await failureOf(readReport(other.as(other.bureau.chief), id))).toEqual({ kind: "NOT_FOUND" });
  expect((await listReports(other.as(other.bureau.chief))).reports).toEqual([]);
  expect((await listReports(world.as(world.bureau.elderStaff))).reports).toHaveLength(1);
});
