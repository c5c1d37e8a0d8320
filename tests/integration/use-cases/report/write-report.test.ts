import { beforeAll, expect, it } from "vitest";
import { readReport } from "@/lib/queries/report/read-report";
import { readReportText } from "@/lib/queries/report/read-report-text";
import { writeReport } from "@/lib/use-cases/report/write-report";
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

const own = () => ({
  ...{ reportId, part: "RESULTS" as const, sectionId: world.bureau.sections.elderCare },
});

it("keeps every wording, and takes the next one from the latest alone", async () => {
  const staff = world.as(world.bureau.elderStaff);
  const sent = { ...own(), versionNo: 1, body: "建成站点{{办理件数}}处。", ...key() };
  expect(await Promise.all([writeReport(staff, sent), writeReport(staff, sent)])).toEqual([
    { versionNo: 2 },
    { versionNo: 2 },
  ]);
  expect(await failureOf(writeReport(staff, { ...sent, ...key() }))).toEqual({ kind: "CONFLICT" });
  expect(await db.reportText.count({ where: own() })).toBe(2);
  const { blocks } = await readReport(staff, reportId);
  expect(blocks.map(({ text }) => text)).toContain("（一）建成站点6处。");
  expect(await db.event.count({ where: { type: "report-written" } })).toBe(1);
});

it("is refused with a field that nobody knows, and of another section's paragraph", async () => {
  const staff = world.as(world.bureau.elderStaff);
  const wording = { ...own(), versionNo: 2, body: "{{没有这个}}", ...key() };
  expect(await failureOf(writeReport(staff, wording))).toEqual({
    ...{ kind: "INVALID", field: "body", code: "unknownField" },
  });
  const foreign = { ...own(), sectionId: world.bureau.sections.placeNames };
  const attempt = writeReport(staff, { ...foreign, versionNo: 1, body: "", ...key() });
  expect(await failureOf(attempt)).toEqual({ kind: "NOT_PERMITTED" });
  expect(await failureOf(readReportText(staff, foreign))).toEqual({ kind: "NOT_PERMITTED" });
  const opening = { reportId, part: "OPENING" as const, sectionId: null };
  expect(await failureOf(writeReport(staff, { ...opening, versionNo: 1, body: "", ...key() }))).toEqual({
    kind: "NOT_PERMITTED",
  });
});

it("offers the section the fields of its own cases, with what each says now", async () => {
  const { cases, fields } = await readReportText(world.as(world.bureau.elderStaff), own());
  expect(cases).toHaveLength(5);
  const [first] = cases;
  const title = first?.fields.find(({ name }) => name === `第${first.number}号标题`);
  expect(title?.value).toBe(first?.title);
  expect(fields).toContainEqual({ name: "办复率", value: "100%" });
});

it("stays out of reach of another unit", async () => {
  const other = await createReportWorld(db);
  const wording = { reportId, part: "NEXT" as const, sectionId: null, versionNo: 1, body: "", ...key() };
  expect(await failureOf(writeReport(other.as(other.bureau.secretariat), wording))).toEqual({
    kind: "NOT_FOUND",
  });
});
