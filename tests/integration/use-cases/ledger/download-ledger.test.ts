import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { openLedger } from "@/lib/queries/ledger/open-ledger";
import { ledgerFile } from "@/lib/request/ledger-file";
import { ledgerFilterSchema } from "@/lib/schemas/ledger/ledger-filter";
import { downloadLedger } from "@/lib/use-cases/ledger/download-ledger";
import { supervise } from "@/tests/support/fixtures/course";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { measure, promise } from "@/tests/support/fixtures/promises";
import { meet, takeTo } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
const formula = '=HYPERLINK("http://x","点我")';
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
  const replied = await world.inProgress({ number: "12", title: formula }, true);
  await promise(world, replied, {});
  await supervise(db, world.clock, replied);
  await takeTo(world, replied, "REPLIED");
  const open = await world.inProgress({ number: "13" });
  await meet(world, open, { views: "+1 请尽快" });
});

async function sheetOf(actor: Actor, given: Record<string, string | string[]>) {
  const ledger = await openLedger(world.as(actor), ledgerFilterSchema.parse(given));
  const stream = new PassThrough();
  const written = ledgerFile(stream, ledger);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await buffer(stream)).buffer as ArrayBuffer);
  await written;
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error("No sheet");
  const heads = (sheet.getRow(3).values as unknown[]).slice(1).map(String);
  const rows = (sheet.getRows(4, sheet.rowCount - 3) ?? []).map((row) =>
    Object.fromEntries(heads.map((head, index) => [head, row.getCell(index + 1)] as const)),
  );
  return { sheet, heads, rows, row: (number: string) => rows.find((row) => row.编号?.value === number) };
}

it("is written down with its filters, for those who read cases", async () => {
  const { secretariat, chief } = world.bureau;
  await downloadLedger(world.as(secretariat), { kind: "cases", filters: { year: 2024 }, count: 2 });
  const event = await db.event.findFirstOrThrow({ where: { type: "ledger-downloaded" } });
  expect(event).toMatchObject({
    ...{ actorId: secretariat.userId, unitId: secretariat.unitId },
    data: { kind: "cases", filters: { year: 2024 }, count: 2 },
  });
  for (const role of ["DEPUTY", "AUDITOR", "ADMIN"] as const) {
    const attempt = openLedger(world.as({ ...chief, role }), ledgerFilterSchema.parse({}));
    expect(await failureOf(attempt), role).toEqual({ kind: "NOT_PERMITTED" });
  }
});

describe("a ledger of cases", () => {
  it("has real dates and numbers, a frozen head, filters, and text that stays text", async () => {
    const col = [
      "number",
      "title",
      "section",
      "dueOn",
      "issuedOn",
      "classCode",
      "contacts",
      "commitments",
      "notices",
    ];
    const { sheet, heads, row } = await sheetOf(world.bureau.secretariat, { col });
    expect(heads.join()).toBe(
      "序号,编号,标题,主办科室,答复期限,沟通次数,答复日期,办理结果,承诺项数,督办份数",
    );
    const replied = row("12");
    expect(replied?.标题).toMatchObject({ value: formula, type: ExcelJS.ValueType.String, numFmt: "@" });
    expect(replied?.答复期限?.type).toBe(ExcelJS.ValueType.Date);
    expect([replied?.沟通次数?.value, replied?.承诺项数?.value, replied?.督办份数?.value]).toEqual([1, 1, 1]);
    expect(replied?.主办科室?.value).toBe("养老服务科");
    expect(row("13")?.答复日期?.value).toBeNull();
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 3 });
    expect(sheet.autoFilter).toBeTruthy();
    expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", fitToWidth: 1, printTitlesRow: "3:3" });
  });

  it("holds what the list's filters ask for, and only what the reader may see", async () => {
    expect((await sheetOf(world.bureau.secretariat, { state: "REPLIED" })).rows).toHaveLength(1);
    expect((await sheetOf(world.bureau.secretariat, {})).rows).toHaveLength(2);
    expect((await sheetOf(world.bureau.placeHead, {})).rows.map((row) => row.编号?.value)).toEqual(["12"]);
    expect((await sheetOf(world.otherBureau.chief, {})).rows).toHaveLength(0);
  });

  it("falls back on the usual columns when an address names none that there is", async () => {
    const { heads } = await sheetOf(world.bureau.secretariat, { col: "constructor" });
    expect(heads).toContain("发文字号");
    expect(heads).not.toContain("督办份数");
  });
});

describe("the other ledgers", () => {
  it("hold contacts, commitments and notices with their cases", async () => {
    const { secretariat } = world.bureau;
    const contacts = await sheetOf(secretariat, { kind: "contacts" });
    expect(contacts.row("13")?.代表意见).toMatchObject({
      value: "+1 请尽快",
      type: ExcelJS.ValueType.String,
    });
    expect(contacts.row("13")?.日期?.type).toBe(ExcelJS.ValueType.Date);
    const commitments = await sheetOf(secretariat, { kind: "commitments" });
    expect(commitments.rows.map((row) => row.承诺措施?.value)).toEqual([measure]);
    const notices = await sheetOf(secretariat, { kind: "notices" });
    expect(notices.rows.map((row) => [row.年?.value, row.号?.value, row.编号?.value])).toEqual([
      [2024, 1, "12"],
    ]);
  });
});
