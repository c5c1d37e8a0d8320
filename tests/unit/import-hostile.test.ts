import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readSheet } from "@/lib/documents/sheet/read-sheet";
import { sheetLimits } from "@/lib/documents/sheet/sheet-limits";
import { applyMapping } from "@/lib/domain/import/apply-mapping";
import { workbook } from "../fixtures/import/workbook";
import { rawCell, rawWorkbook, zipOf } from "../fixtures/import/zip";

const bytesOf = (text: string, encoding: BufferEncoding = "utf8") =>
  new Uint8Array(Buffer.from(text, encoding));
const hex = (text: string) => bytesOf(text.replaceAll(" ", ""), "hex");
const cfb = "d0cf11e0a1b11ae1";

async function codeOf(bytes: Uint8Array, name = "x.xlsx", milliseconds?: number): Promise<string> {
  const read = await readSheet(bytes, name, milliseconds);
  return read.kind === "error" ? read.code : `${read.cells.length} rows`;
}

describe("what is no sheet is refused by its content", () => {
  const html = "<html><body><table><tr><td>编号</td><td>标题</td></tr></table></body></html>";
  test.each<[string, Uint8Array, string, string]>([
    ["an empty file", new Uint8Array(), "x.xlsx", "EMPTY"],
    ["an empty csv", new Uint8Array(), "x.csv", "EMPTY"],
    ["blanks", bytesOf(" \r\n\u3000\n"), "x.csv", "EMPTY"],
    ["separators", bytesOf(",,,\n,,\n"), "x.csv", "EMPTY"],
    ["a web page named xlsx", bytesOf(html), "x.xlsx", "NOT_A_SHEET"],
    ["a web page named csv", bytesOf(`\ufeff \n${html}`), "x.csv", "NOT_A_SHEET"],
    ["text named xlsx", bytesOf("编号,标题\n1,甲"), "x.xlsx", "NOT_A_SHEET"],
    ["a pdf", bytesOf("%PDF-1.7\n1 0 obj"), "x.csv", "NOT_A_SHEET"],
    ["a picture", hex("89504e470d0a1a0a 0000000d49484452"), "x.csv", "NOT_A_SHEET"],
    ["a note", bytesOf("# 说明,用法\n先装好环境,再运行\n"), "README.md", "NOT_A_SHEET"],
    ["an empty zip", hex("504b0506 000000000000000000000000000000000000"), "x.xlsx", "NOT_A_SHEET"],
    [
      "an old .xls",
      bytesOf(`${Buffer.from(cfb, "hex").toString("latin1")}\0Workbook`, "latin1"),
      "x.xls",
      "OLD_XLS",
    ],
    ["an older .xls", hex("0904 0600 0000 1000"), "x.xls", "OLD_XLS"],
    ["csv with a NUL", bytesOf("编号,标题\n1,甲\0乙\n"), "x.csv", "NOT_A_SHEET"],
    ["csv with many controls", bytesOf("编号,标题\n1,\u0001\u0002\u0003\u0004"), "x.csv", "NOT_A_SHEET"],
    ["csv with an open quote", bytesOf('编号,标题\n1,"甲\n2,乙\n'), "x.csv", "BROKEN"],
    [
      "damaged UTF-8",
      new Uint8Array([...bytesOf("number,title\n1,关于完善养老服务的建议"), 0xe5, 0x85]),
      "x.csv",
      "ENCODING",
    ],
    [
      "Big5",
      hex(
        "bd73b8b92cbcd0c3440a31322cc3f6a9f3a55bb16abe69a6d1aa41b0c8c5e9a874abd8b35daabaabd8c4b3a141bdd0a655b3e6a6ecbb7baf75bfecb27a",
      ),
      "x.csv",
      "ENCODING",
    ],
    ["Latin-1", bytesOf("numéro,titre\n1,été", "latin1"), "x.csv", "ENCODING"],
    ["UTF-16 cut in half", new Uint8Array([0xff, 0xfe, 0x16, 0x7f, 0x2c]), "x.csv", "ENCODING"],
  ])("%s", async (_name, bytes, name, code) => expect(await codeOf(bytes, name)).toBe(code));

  test("a workbook with a password", async () => {
    const body = Buffer.concat([
      Buffer.from(cfb, "hex"),
      Buffer.alloc(600),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(await codeOf(new Uint8Array(body))).toBe("ENCRYPTED");
  });

  test("random bytes, 50 times", async () => {
    for (let run = 0; run < 50; run += 1) {
      const bytes = new Uint8Array(randomBytes(2000));
      expect(["NOT_A_SHEET", "ENCODING"]).toContain(await codeOf(bytes, "x.csv"));
      expect(await codeOf(bytes, "x.xlsx")).toBe("NOT_A_SHEET");
    }
  });
});

describe("broken and hostile zips", () => {
  const sheet = () =>
    workbook([
      ["编号", "标题"],
      ["1", "甲"],
    ]);

  test("cut off anywhere", async () => {
    const whole = await sheet();
    for (const part of [0.1, 0.5, 0.9, 0.999]) {
      expect(await codeOf(whole.slice(0, Math.floor(whole.length * part)))).toBe("BROKEN");
    }
  });

  test("with bytes overwritten it ends in rows or a code, never in an error", async () => {
    const whole = await sheet();
    for (let run = 0; run < 10; run += 1) {
      const damaged = whole.slice();
      damaged.set(randomBytes(8), 40 + Math.floor(((damaged.length - 60) * run) / 10));
      expect(await codeOf(damaged)).toMatch(
        /^(?:BROKEN|NOT_A_SHEET|ENCRYPTED|ZIP_BOMB|EMPTY|OLD_XLS|\d+ rows)$/,
      );
    }
  });

  test("another office file", async () => {
    expect(await codeOf(zipOf({ "word/document.xml": "<w/>" }))).toBe("NOT_A_SHEET");
    expect(await codeOf(zipOf({ "xl/workbook.bin": "x" }))).toBe("NOT_A_SHEET");
  });

  test("a workbook without its parts, or with nonsense in them", async () => {
    expect(await codeOf(zipOf({ "xl/workbook.xml": "" }))).toMatch(/^(?:BROKEN|EMPTY)$/);
    expect(await codeOf(zipOf({ "xl/workbook.xml": "<<<" }))).toBe("BROKEN");
  });

  test("a bomb: much from little, too much in all, or too many parts", async () => {
    const zeros = new Uint8Array(30 * 1024 * 1024);
    expect(await codeOf(zipOf({ "xl/workbook.xml": "<x/>", "xl/media/a.bin": zeros }))).toBe("ZIP_BOMB");
    const noise = new Uint8Array(9 * 1024 * 1024);
    const parts = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`xl/media/${at}.bin`, noise]));
    expect(await codeOf(zipOf({ "xl/workbook.xml": "<x/>", ...parts }))).toBe("ZIP_BOMB");
    const many = Object.fromEntries(
      Array.from({ length: sheetLimits.zipEntries + 1 }, (_, at) => [`a${at}`, "x"]),
    );
    expect(await codeOf(zipOf({ "xl/workbook.xml": "<x/>", ...many }))).toBe("ZIP_BOMB");
  });

  test("a part that unpacks to more than it claims", async () => {
    const bytes = zipOf({ "xl/workbook.xml": "<x/>", "xl/media/a.bin": "0".repeat(5000) });
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entry = view.lastIndexOf(Buffer.from("504b0102", "hex"));
    view.writeUInt32LE(10, entry + 24);
    expect(await codeOf(bytes)).toBe("BROKEN");
  });

  const twoRows = `<row r="1">${rawCell("A1", "编号")}${rawCell("B1", "标题")}</row><row r="2">${rawCell("A2", "1")}</row>`;

  test("a list of choices for whole columns is no burden", async () => {
    const choices = `<dataValidations count="1"><dataValidation type="list" sqref="A2:Z1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>`;
    expect(await codeOf(rawWorkbook(twoRows, choices))).toBe("2 rows");
  });

  test("a row far below, at the last and beyond any sheet's end", async () => {
    const at = (row: number) => `${twoRows}<row r="${row}">${rawCell(`A${row}`, "2")}</row>`;
    expect(await codeOf(rawWorkbook(at(1_048_576)))).toBe("3 rows");
    expect(await codeOf(rawWorkbook(at(999_999_999)))).toBe("BROKEN");
  });

  test("entities are not unfolded", async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/hostname">]>';
    const read = await readSheet(
      rawWorkbook(`<row r="1">${rawCell("A1", "&a;&b;编号")}</row>`, "", entities),
      "x.xlsx",
    );
    if (read.kind === "ok") expect(JSON.stringify(read.cells)).not.toContain("aaaaaaaaaa");
    else expect(read.code).toBe("BROKEN");
  });

  test("one long text that stands in very many cells", async () => {
    const long = "甲".repeat(30_000);
    const rows = Array.from({ length: 3000 }, () => [long]);
    expect(await codeOf(await workbook(rows))).toBe("TOO_LARGE");
  });
});

describe("too much", () => {
  test("a file over the limit is refused unread", async () => {
    expect(await codeOf(new Uint8Array(sheetLimits.fileBytes + 1).fill(0x31), "x.csv")).toBe("TOO_LARGE");
  });

  test("200 000 rows of csv, and a workbook with one row too many", async () => {
    expect(await codeOf(bytesOf(`编号,标题\n${"1,甲\n".repeat(200_000)}`), "x.csv")).toBe("TOO_MANY_ROWS");
    const rows = Array.from({ length: sheetLimits.rows + 1 }, (_, at) => [at]);
    expect(await codeOf(await workbook(rows))).toBe("TOO_MANY_ROWS");
  });

  test("too many columns", async () => {
    expect(await codeOf(bytesOf(`编号${",标题".repeat(300)}\n`), "x.csv")).toBe("TOO_MANY_COLUMNS");
    const wide = await workbook([["编号"]], (sheet) => {
      sheet.getCell("XFD1").value = "x";
    });
    expect(await codeOf(wide)).toBe("TOO_MANY_COLUMNS");
    expect(await codeOf(bytesOf(`编号,标题${",".repeat(300)}\n1,甲\n`), "x.csv")).toBe("2 rows");
  });

  test("a cell of 10 MB is read, and its row refused", async () => {
    const text = `编号,标题,正文\n1,甲,${"乙".repeat(3_500_000)}\n2,丙,丁\n`;
    const read = await readSheet(bytesOf(text), "x.csv");
    if (read.kind === "error") throw new Error(read.code);
    const mapping = { A: "number", B: "title", C: "text" } as const;
    const defaults = { importingUnitName: "市某局", session: "2024", source: "NPC" } as const;
    const [first, second] = applyMapping(read.cells, 1, mapping, defaults);
    expect(first).toMatchObject({ problems: [{ code: "TOO_LONG", column: "C", figure: 100_000 }] });
    expect(second).toMatchObject({ value: { title: "丙" } });
  });

  test("what takes longer than the time given is stopped", async () => {
    expect(await codeOf(await workbook([["编号", "标题"]]), "x.xlsx", 1)).toBe("TIMEOUT");
  });

  test("many at once are read one after another, each with its own answer", async () => {
    const files = [1, 2, 3, 4].map((count) => bytesOf(`编号,标题\n${"1,甲\n".repeat(count)}`));
    const answers = await Promise.all(files.map((bytes) => codeOf(bytes, "x.csv")));
    expect(answers).toEqual(["2 rows", "3 rows", "4 rows", "5 rows"]);
  });
});
