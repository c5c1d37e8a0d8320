import { describe, expect, test } from "vitest";
import { readSheet } from "@/lib/documents/sheet/read-sheet";
import { applyMapping } from "@/lib/domain/import/apply-mapping";
import { cellText, type SheetCell } from "@/lib/domain/import/cell";
import { findHeader } from "@/lib/domain/import/header";
import { guessMapping } from "@/lib/domain/import/mapping";
import { allocationSheet, excelDay, workbook } from "../fixtures/import/workbook";

async function cellsOf(bytes: Uint8Array, name: string): Promise<SheetCell[][]> {
  const read = await readSheet(bytes, name);
  if (read.kind === "error") throw new Error(read.code);
  return read.cells;
}

const texts = (cells: SheetCell[][]) => cells.map((row) => row.map((cell) => cellText(cell.value)));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("a workbook", () => {
  test("as bureaus keep it is read from title to totals", async () => {
    const cells = await cellsOf(await allocationSheet(), "分工表.xlsx");
    const found = findHeader(cells);
    if (found.kind === "error") throw new Error(found.code);
    const rows = applyMapping(cells, found.header.rowNumber, guessMapping(found.header), {
      importingUnitName: "市某局",
    });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      rowNumber: 4,
      value: {
        number: "007",
        session: { name: "六届人大一次会议", source: "NPC", year: 2025 },
        title: "关于甲的建议",
        text: null,
        sponsors: ["张三丰", "李四光", "王五一"].map((name) => ({ name, kind: "PERSON" })),
        statedSponsorCount: null,
        leadSponsorPhone: "13800000001",
        handlingRole: "LEAD",
        leadUnit: "市某局",
        coUnits: ["市另一局"],
        sections: ["甲科", "乙科"],
        leaderInCharge: "钱七宝",
        deliveredOn: "2025-03-18",
        dueOn: "2025-06-18",
        submittedOn: null,
        topic: null,
        category: null,
        disclosureWish: null,
      },
    });
    expect(rows[1]).toMatchObject({
      value: { handlingRole: "CO", leadUnit: "市另一局", statedSponsorCount: 12, dueOn: "2025-04-18" },
    });
  });

  test("gives formulas by their result, links and rich text as text, errors as errors", async () => {
    const bytes = await workbook([
      [{ formula: "1+1", result: 2 }, { formula: 'A1&"号"', result: "2号" }, { formula: "X()" }],
      [{ text: "链接", hyperlink: "https://example.com" }, { richText: [{ text: "甲" }, { text: "乙" }] }],
      [{ error: "#N/A" }, true, "a_x000D_\nb"],
    ]);
    const cells = await cellsOf(bytes, "x.xlsx");
    expect(texts(cells)).toEqual([
      ["2", "2号"],
      ["链接", "甲乙"],
      ["#N/A", "TRUE", "a\r\nb"],
    ]);
    expect(cells[2]?.[0]?.value.kind).toBe("error");
  });

  test("gives days as calendar dates and numbers as they are shown", async () => {
    const bytes = await workbook([[excelDay("2024-03-15"), 12, 13_900_000_001, 1.5]], (sheet) => {
      sheet.getCell("A1").numFmt = "yyyy-mm-dd";
      sheet.getCell("B1").numFmt = "000";
    });
    const [row = []] = await cellsOf(bytes, "x.xlsx");
    expect(row.map((cell) => cell.value)).toEqual([
      { kind: "date", date: "2024-03-15" },
      { kind: "number", number: 12, text: "012" },
      { kind: "number", number: 13_900_000_001, text: "13900000001" },
      { kind: "number", number: 1.5, text: "1.5" },
    ]);
  });

  test("marks what merged cells cover, and keeps row numbers and columns", async () => {
    const bytes = await workbook([["甲"], [], [null, null, "乙"]], (sheet) => {
      sheet.mergeCells("A1:B1");
      sheet.mergeCells("C3:C4");
    });
    const cells = await cellsOf(bytes, "x.xlsx");
    const marked = cells.flat().filter((cell) => cell.value.kind !== "blank");
    expect(marked.map(({ row, column, covered }) => [row, column, covered])).toEqual([
      [1, "A", undefined],
      [1, "B", "across"],
      [3, "C", undefined],
      [4, "C", "down"],
    ]);
  });

  test("of several tabs the one with a header is read, hidden ones never", async () => {
    const bytes = await workbook([["封面"]], (_sheet, book) => {
      book.addWorksheet("隐藏", { state: "hidden" }).addRow(["编号", "标题"]);
      book.addWorksheet("空");
      book.addWorksheet("台账").addRows([
        ["编号", "标题"],
        ["1", "甲"],
      ]);
    });
    const read = await readSheet(bytes, "x.xlsx");
    expect(read).toMatchObject({ kind: "ok", sheetName: "台账", otherSheets: ["分工表"] });
  });
});

describe("a csv file", () => {
  const table = '编号,标题,正文\n012,关于甲的建议,"一、“甲”\n二、""乙"", 丙"\n\n013,乙,\n';
  const expected = [
    ["编号", "标题", "正文"],
    ["012", "关于甲的建议", '一、“甲”\n二、"乙", 丙'],
    ["013", "乙"],
  ];

  const utf16 = (text: string, little: boolean) => {
    const bytes = Buffer.from(text, "utf16le");
    return new Uint8Array(little ? bytes : bytes.swap16());
  };
  // 编号,标题 012,甲 as Excel in China writes it.
  const gbk = [
    0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xb1, 0xea, 0xcc, 0xe2, 0x0d, 0x0a, 0x30, 0x31, 0x32, 0x2c, 0xbc, 0xd7,
  ];

  test.each<[string, Uint8Array]>([
    ["UTF-8", utf8(table)],
    ["UTF-8 with its mark", utf8(`\ufeff${table}`)],
    ["UTF-16 LE", utf16(`\ufeff${table}`, true)],
    ["UTF-16 BE", utf16(`\ufeff${table}`, false)],
    ["UTF-16 LE without a mark", utf16(table, true)],
    ["UTF-16 BE without a mark", utf16(table, false)],
    ["CRLF", utf8(table.replace(/\n(?!二|\n)/g, "\r\n"))],
  ])("in %s", async (_name, bytes) => {
    const cells = await cellsOf(bytes, "x.csv");
    expect(texts(cells)).toEqual(expected);
    expect(cells.map((row) => row[0]?.row)).toEqual([1, 2, 4]);
  });

  test("in GB18030", async () => {
    expect(texts(await cellsOf(new Uint8Array(gbk), "x.csv"))).toEqual([
      ["编号", "标题"],
      ["012", "甲"],
    ]);
  });

  test.each([",", ";", "\t"])("with %j between the columns", async (sign) => {
    const rows = [
      ["分工表；样表,一", ""],
      ["编号", "标题", "附议代表"],
      ["1", "甲;乙", "丙,丁,戊,己"],
    ];
    const text = rows.map((row) =>
      row.map((field) => (field.includes(sign) ? `"${field}"` : field)).join(sign),
    );
    const cells = await cellsOf(utf8(text.join("\n")), "x.csv");
    expect(texts(cells).slice(1)).toEqual(rows.slice(1));
  });

  test("with quotes inside unquoted fields", async () => {
    const cells = await cellsOf(utf8('编号,标题\n1,关于"一老一小"的建议'), "x.txt");
    expect(texts(cells)[1]).toEqual(["1", '关于"一老一小"的建议']);
  });
});
