import { beforeAll, expect, it } from "vitest";
import { checkTemplate } from "@/lib/documents/word/check-template";
import { defaultTemplate } from "@/lib/documents/word/default-templates";
import { fillTemplate } from "@/lib/documents/word/fill-template";
import { reportContent } from "@/lib/papers/report-content";
import { readReport } from "@/lib/queries/report/read-report";
import { issueReport } from "@/lib/use-cases/report/issue-report";
import { writeReport } from "@/lib/use-cases/report/write-report";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import {
  createReportWorld,
  finishReport,
  key,
  type ReportWorld,
  reportDay,
  startedReport,
} from "@/tests/support/fixtures/reports";
import { wordsOf } from "@/tests/support/fixtures/word";

const db = testDatabase();
let world: ReportWorld;
let reportId: string;
beforeAll(async () => {
  world = await createReportWorld(db);
  reportId = await startedReport(world);
});

const read = () => readReport(world.as(world.bureau.chief), reportId);
const issue = async (seen?: string) =>
  issueReport(world.as(world.bureau.chief), { reportId, seen: seen ?? (await read()).seen, ...key() });

it("waits until nothing is left to fill in and every claim is true", async () => {
  expect(await failureOf(issue())).toEqual({ kind: "RULE_BROKEN", rule: "REPORT_UNFINISHED" });
  await finishReport(world, reportId);
  const untrue = { reportId, part: "NEXT" as const, sectionId: null, body: "与代表当面沟通率达到100%。" };
  const versionNo = (await read()).texts.find(({ part }) => part === "NEXT")?.versionNo ?? 0;
  await writeReport(world.as(world.bureau.secretariat), { ...untrue, versionNo, ...key() });
  expect((await read()).claims).toEqual([
    { clause: "与代表当面沟通率达到100%", rate: "inPerson", truth: "50%" },
  ]);
  expect(await failureOf(issue())).toEqual({ kind: "RULE_BROKEN", rule: "REPORT_CLAIM_UNTRUE" });
  const honest = { ...untrue, body: "进一步增加面对面沟通。", versionNo: versionNo + 1, ...key() };
  await writeReport(world.as(world.bureau.secretariat), honest);
});

it("is the chief's, of what the chief has read", async () => {
  const { seen } = await read();
  for (const actor of [world.bureau.secretariat, world.bureau.elderHead, world.bureau.elderLeader]) {
    const attempt = issueReport(world.as(actor), { reportId, seen, ...key() });
    expect(await failureOf(attempt), actor.name).toEqual({ kind: "NOT_PERMITTED" });
  }
  expect(await failureOf(issue(`${seen} `))).toEqual({ kind: "CONFLICT" });
});

it("freezes wording and figures, once, whatever is corrected later", async () => {
  const before = await read();
  const sent = { reportId, seen: before.seen, ...key() };
  const chief = world.as(world.bureau.chief);
  expect(await Promise.all([issueReport(chief, sent), issueReport(chief, sent)])).toEqual([
    { reportId },
    { reportId },
  ]);
  expect(await failureOf(issue())).toEqual({ kind: "RULE_BROKEN", rule: "REPORT_ISSUED" });
  const issued = await read();
  expect(issued.blocks).toEqual(before.blocks);
  expect(issued.figures).toEqual(before.figures);
  expect(issued.issue?.differences.filter(({ corrected }) => corrected)).toEqual([]);

  const [first] = world.year.led;
  await db.survey.updateMany({
    where: { handlingId: first?.handlingId ?? "" },
    data: { result: "DISSATISFIED" },
  });
  const after = await read();
  expect(after.blocks).toEqual(before.blocks);
  expect(after.figures.rates.satisfaction.numerator).toBe(4);
  const satisfaction = after.issue?.differences.find(({ name }) => name === "satisfaction");
  expect(satisfaction).toMatchObject({ frozen: { numerator: 4 }, again: { numerator: 3 }, corrected: true });
});

it("can't be worded, moved or removed any more, in the database either", async () => {
  const secretariat = world.as(world.bureau.secretariat);
  const wording = { reportId, part: "NEXT" as const, sectionId: null, versionNo: 9, body: "", ...key() };
  expect(await failureOf(writeReport(secretariat, wording))).toEqual({
    ...{ kind: "RULE_BROKEN", rule: "REPORT_ISSUED" },
  });
  await expect(db.reportIssue.deleteMany()).rejects.toThrow();
  await expect(db.reportText.updateMany({ data: { body: "改" } })).rejects.toThrow();
  await expect(db.report.updateMany({ data: { year: 2023 } })).rejects.toThrow();
});

it("is written to Word with its headings, paragraphs, figures and the annex of its cases", async () => {
  const { figures, blocks } = await read();
  const template = await defaultTemplate("ANNUAL_REPORT");
  expect(checkTemplate(template, "ANNUAL_REPORT")).toEqual([]);
  const words = wordsOf(fillTemplate(template, reportContent(figures, blocks, reportDay)));
  for (const { text } of blocks) expect(words).toContain(text);
  for (const { number, title, documentNo } of figures.cases) {
    const row = words.slice(words.indexOf(number, words.indexOf("附件")));
    expect(row[1]).toBe(title);
    expect(row[4]).toBe(documentNo);
  }
  expect(words.join("")).not.toMatch(/[{}]/u);
});
