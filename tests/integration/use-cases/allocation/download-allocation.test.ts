import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { readImport } from "@/lib/documents/sheet/read-import";
import type { ParsedRow } from "@/lib/domain/import/apply-mapping";
import { readAllocation } from "@/lib/queries/allocation/read-allocation";
import { allocationFile } from "@/lib/request/allocation-file";
import { downloadAllocation } from "@/lib/use-cases/allocation/download-allocation";
import { assignSections } from "@/lib/use-cases/assignment/assign-sections";
import { importSuggestions } from "@/lib/use-cases/suggestion/import-suggestions";
import { createBureau } from "@/tests/support/fixtures/bureau";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { booksOf } from "@/tests/support/fixtures/import-books";
import { importInput, importRow, newSession } from "@/tests/support/fixtures/import-rows";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
const of = { year: 2024, source: "NPC" } as const;

beforeAll(async () => {
  world = await createWorld(db);
});

/** A bureau's year as a sheet gives it, with everything a cell could trip over. */
async function importedYear() {
  const bureau = await createBureau(db);
  const session = { ...newSession(), year: 2024, source: "NPC" as const };
  const other = { handlingRole: "CO", leadUnit: "市卫健委", coUnits: [bureau.name] } as const;
  const rows = [
    importRow(session, "10", { title: "=SUM(A1:A9)的建议", leadUnit: bureau.name }),
    importRow(session, "9", { title: "@关于助餐的建议", statedSponsorCount: 12, leadUnit: bureau.name }),
    importRow(session, "012", {
      title: "+1-1关于“一老一小”的建议",
      coUnits: ["市财政局"],
      leadUnit: bureau.name,
    }),
    importRow(session, "058", { title: "-关于医养结合的建议", ...other }),
  ];
  const context = world.as(bureau.secretariat);
  await importSuggestions(context, importInput(rows));
  return { bureau, context, session };
}

async function fileOf(
  context: Parameters<typeof downloadAllocation>[0],
  which: { year: number; source: "NPC" | "CPPCC" } = of,
) {
  const sheet = await downloadAllocation(context, which);
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), allocationFile(stream, sheet)]);
  return { sheet, bytes: new Uint8Array(bytes) };
}

const valuesOf = (rows: readonly ParsedRow[]) => rows.flatMap((row) => ("value" in row ? [row.value] : []));

describe("downloadAllocation", () => {
  it("makes a file that comes back in as it went out and changes nothing", { timeout: 60_000 }, async () => {
    const { bureau, context, session } = await importedYear();
    const { sheet, bytes } = await fileOf(context);
    expect(sheet.rows.map(({ number }) => number)).toEqual(["9", "10", "012", "058"]);

    const read = await readImport(bytes, "分工表.xlsx", { defaults: { importingUnitName: bureau.name } });
    if (read.kind !== "ok") throw new Error(read.kind);
    expect(read.rows.filter((row) => "problems" in row)).toEqual([]);
    const rows = valuesOf(read.rows);
    expect(rows.map((row) => row.session)).toEqual(rows.map(() => session));
    expect(rows.map(({ title }) => title)).toEqual(sheet.rows.map(({ title }) => title));

    const before = await booksOf(db);
    const again = await importSuggestions(context, importInput(rows));
    expect(again).toEqual({ read: 4, added: 0, changed: 0, unchanged: 4, rejected: 0 });
    expect(await booksOf(db)).toEqual(before);
  });

  it("keeps dates as dates and text as text, with a header that stays, filters and repeats in print", async () => {
    const { context } = await importedYear();
    const { bytes } = await fileOf(context);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const [page] = book.worksheets;
    if (!page) throw new Error("The file has no tab");
    expect(page.getCell("A1").value).toMatch(/^2024年.+人大建议办理分工表$/);
    expect(page.getRow(3).values).toEqual([
      ...[undefined, "序号", "届次", "建议编号", "建议标题", "领衔代表", "附议代表", "联系电话", "办理方式"],
      ...["主办单位", "协办单位", "承办科室", "分管领导", "交办日期", "答复期限"],
    ]);
    for (const [address, text] of [
      ["D4", "@关于助餐的建议"],
      ["D5", "=SUM(A1:A9)的建议"],
    ] as const) {
      expect(page.getCell(address)).toMatchObject({
        type: ExcelJS.ValueType.String,
        value: text,
        numFmt: "@",
      });
    }
    expect(page.getCell("C6").value).toBe("012");
    expect(page.getCell("M4").value).toBeInstanceOf(Date);
    expect(page.views).toMatchObject([{ state: "frozen", ySplit: 3 }]);
    expect(page.autoFilter).toBe("A3:N7");
    expect(page.pageSetup).toMatchObject({
      ...{ orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: "3:3",
    });
  });

  it("shows sections, leaders and due dates as allotted, and leaves out what left the unit", async () => {
    const at = await world.assigned({ number: "7" }, true);
    const returned = await world.received({ number: "8" });
    await db.handling.update({ where: { id: returned.handlingId }, data: { state: "RETURNED" } });
    await db.handling.update({
      where: { id: at.handlingId },
      data: { dueOn: new Date("2024-07-15T00:00:00Z") },
    });
    const { rows, sheets } = await readAllocation(world.as(world.bureau.secretariat), undefined);
    expect(sheets).toEqual([of]);
    expect(rows).toMatchObject([
      {
        number: "7",
        leadSponsor: "甘霖",
        coSponsors: ["黄静"],
        leadSection: "养老服务科",
        assisting: [{ section: "区划地名科", dueOn: "2024-05-31" }],
        leaders: ["副局长 孙丽"],
        dueOn: "2024-06-15",
        movedTo: "2024-07-15",
      },
    ]);
  });

  it("is of the own unit and of what one may see; who belongs to no unit has none, and fetching is written down", async () => {
    const { handlingId } = await world.received({ number: "99" });
    const { elderHead, secretariat, chief } = world.bureau;
    const numbers = async (actor: typeof chief) =>
      (await downloadAllocation(world.as(actor), of)).rows.map(({ number }) => number);
    expect(await numbers(secretariat)).toContain("99");
    expect(await numbers(chief)).toContain("99");
    expect(await numbers(elderHead)).not.toContain("99");
    await assignSections(world.as(secretariat), {
      ...(await caseInput(db, handlingId)),
      leadSectionId: world.bureau.sections.elderCare,
      assistingSectionIds: [],
    });
    expect(await numbers(elderHead)).toContain("99");
    expect(await numbers(world.otherBureau.secretariat)).toEqual([]);
    for (const actor of [world.overseer, world.admin, world.auditor, world.leadDeputy]) {
      expect(await failureOf(downloadAllocation(world.as(actor), of))).toEqual({ kind: "NOT_PERMITTED" });
    }
    const last = await db.event.findFirst({ orderBy: { id: "desc" } });
    expect(last).toMatchObject({ type: "allocation-downloaded", data: { ...of, count: 0 } });
  });

  it("lists proposals in their own words", async () => {
    const { context } = await importedYear();
    const { bytes } = await fileOf(context, { year: 2024, source: "CPPCC" });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(book.worksheets[0]?.getCell("A1").value).toMatch(/政协提案办理分工表$/);
    expect(book.worksheets[0]?.getCell("E3").value).toBe("第一提案人");
  });
});
