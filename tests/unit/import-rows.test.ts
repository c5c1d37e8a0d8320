import { describe, expect, test } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { applyMapping, type ParsedRow } from "@/lib/domain/import/apply-mapping";
import type { CellValue } from "@/lib/domain/import/cell";
import { findHeader } from "@/lib/domain/import/header";
import { guessMapping } from "@/lib/domain/import/mapping";
import type { ImportDefaults } from "@/lib/domain/import/session";
import { grid } from "../fixtures/import/cells";

type Plain = string | number | null | CellValue;
const given: ImportDefaults = { importingUnitName: "市民政局", session: "五届人大四次会议", year: 2024 };

function parse(rows: readonly (readonly Plain[])[], defaults: ImportDefaults = given): ParsedRow[] {
  const cells = grid(rows);
  const found = findHeader(cells);
  if (found.kind === "error") throw new Error(found.code);
  return applyMapping(cells, found.header.rowNumber, guessMapping(found.header), defaults);
}

function codes(rows: readonly ParsedRow[]): string[][] {
  return rows.map((row) =>
    "problems" in row ? row.problems.map(({ field, code }) => `${field} ${code}`) : [],
  );
}

function only(columns: Record<string, Plain>, defaults: ImportDefaults = given) {
  const all: Record<string, Plain> = { 编号: "1", 标题: "甲", ...columns };
  const [row] = parse([Object.keys(all), Object.values(all)], defaults);
  if (!row) throw new Error("the row was passed over");
  return row;
}

function readValue(columns: Record<string, Plain>, defaults: ImportDefaults = given) {
  const row = only(columns, defaults);
  if ("problems" in row) throw new Error(JSON.stringify(row.problems));
  return row.value;
}

const problemsOf = (columns: Record<string, Plain>, defaults: ImportDefaults = given) =>
  codes([only(columns, defaults)])[0];

describe("fields", () => {
  test("number and title alone make a row that the unit handles by itself", () => {
    expect(readValue({})).toEqual({
      number: "1",
      session: { name: "五届人大四次会议", source: "NPC", year: 2024 },
      title: "甲",
      text: null,
      sponsors: [],
      statedSponsorCount: null,
      leadSponsorPhone: null,
      handlingRole: "SOLE",
      leadUnit: "市民政局",
      coUnits: [],
      sections: [],
      leaderInCharge: null,
      deliveredOn: null,
      dueOn: null,
      submittedOn: null,
      topic: null,
      category: null,
      disclosureWish: null,
    });
  });

  test.each<[Plain, string]>([
    ["012", "012"],
    [12, "12"],
    [" ０１２ ", "012"],
    ["第012号", "012"],
    ["闭-3", "闭-3"],
    [{ kind: "number", number: 12, text: "012" }, "012"],
  ])("number %j", (written, number) => expect(readValue({ 编号: written }).number).toBe(number));

  test("titles and names lose the blanks around them, of every kind", () => {
    const value = readValue({
      标题: "\u00a0\u3000关于 甲　乙\u200b的建议 \ufeff",
      领衔代表: "\u3000王　勇\u00a0",
    });
    expect(value.title).toBe("关于 甲　乙的建议");
    expect(value.sponsors).toEqual([{ name: "王勇", kind: "PERSON" }]);
    expect(readValue({ 标题: "关于完善社区\n养老服务的建议" }).title).toBe("关于完善社区养老服务的建议");
  });

  test("the full text stays as it is but for line ends and control characters", () => {
    const text = "\u3000\u3000一、甲\u00a0乙 \r\n\r\n二、“丙”\r\t丁\u200b\u0000\u0007 \n";
    expect(readValue({ 正文: text }).text).toBe("\u3000\u3000一、甲\u00a0乙 \n\n二、“丙”\n\t丁\u200b \n");
    expect(readValue({ 正文: " \n" }).text).toBeNull();
    expect(readValue({ 正文: "甲\ud800乙" }).text).toBe("甲\ufffd乙");
    expect(readValue({ 正文: "无" }).text).toBe("无");
  });

  test("sponsors in order, the lead first, once each", () => {
    const value = readValue({ 领衔代表: "甘文清等3人", 附议代表: "李一鸣、甘文清，九三学社市委" });
    expect(value.sponsors.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "甘文清 PERSON",
      "李一鸣 PERSON",
      "九三学社市委 BODY",
    ]);
    expect(value.statedSponsorCount).toBe(3);
    expect(problemsOf({ 领衔代表: "", 附议代表: "李一鸣" })).toEqual(["leadSponsor LEAD_SPONSOR_MISSING"]);
  });

  test("several sections, in one column or two", () => {
    expect(readValue({ 主办科室: "甲科、乙科", 协办科室: "丙科" }).sections).toEqual([
      "甲科",
      "乙科",
      "丙科",
    ]);
    expect(readValue({ 承办科室: "" }).sections).toEqual([]);
  });

  test("what is wrong is told with its column and the start of what stands there", () => {
    const row = only({ 交办日期: "2024-02-30", 联系电话: "x".repeat(200) });
    const problems = "problems" in row ? row.problems : [];
    expect(problems).toEqual([
      { column: "D", field: "phone", code: "PHONE_UNREADABLE", shown: `${"x".repeat(59)}…`, figure: null },
      { column: "C", field: "deliveredOn", code: "DATE_IMPOSSIBLE", shown: "2024-02-30", figure: null },
    ]);
  });

  test.each<[string, Record<string, Plain>, string[]]>([
    ["no number", { 编号: "" }, ["number NUMBER_MISSING"]],
    ["no title", { 标题: " \u00a0" }, ["title TITLE_MISSING"]],
    [
      "a number that became a date",
      { 编号: { kind: "date", date: parseCalendarDate("2024-03-12") } },
      ["number NUMBER_IS_DATE"],
    ],
    ["a title of 301", { 标题: "甲".repeat(301) }, ["title TOO_LONG"]],
    ["a text of 100 001", { 正文: "甲".repeat(100_001) }, ["text TOO_LONG"]],
    ["a number of 41", { 编号: "1".repeat(41) }, ["number TOO_LONG"]],
    ["a name of 61", { 领衔代表: "甲".repeat(61) }, ["leadSponsor TOO_LONG"]],
    ["11 sections", { 承办科室: "一二三四五六七八九十百".split("").join("科、") }, ["section TOO_MANY"]],
    ["an error in a formula", { 标题: { kind: "error", shown: "#N/A" } }, ["title CELL_ERROR"]],
    [
      "an error in a unit",
      { 办理方式: "协办", 主办单位: { kind: "error", shown: "#REF!" } },
      ["leadUnit CELL_ERROR"],
    ],
    ["a wrong role", { 办理方式: "转办" }, ["handlingRole ROLE_UNKNOWN"]],
    ["an empty role", { 办理方式: " " }, ["handlingRole ROLE_MISSING"]],
    ["a co-handler without a lead", { 办理方式: "会办" }, ["leadUnit LEAD_UNIT_MISSING"]],
    ["a wrong wish", { 是否公开: "也许" }, ["disclosureWish DISCLOSURE_UNKNOWN"]],
    ["a wrong source", { 来源: "信访" }, ["source SOURCE_UNKNOWN"]],
    ["a wrong year", { 年度: "去年" }, ["year YEAR_UNREADABLE"]],
    [
      "due before delivery",
      { 交办日期: "2024-03-15", 答复期限: "2024-03-14" },
      ["dueOn DUE_BEFORE_DELIVERED"],
    ],
  ])("%s", (_name, columns, expected) => expect(problemsOf(columns)).toEqual(expected));

  test("exactly as long as allowed is allowed", () => {
    const value = readValue({ 标题: "甲".repeat(300), 正文: "乙".repeat(100_000) });
    expect([value.title.length, value.text?.length]).toEqual([300, 100_000]);
  });
});

describe("rows", () => {
  const header = ["编号", "届次", "标题", "交办日期"];

  test("a number stands once in a session; the later row is refused and names the earlier", () => {
    const rows = parse([
      header,
      ["1", "五届人大四次会议", "甲", null],
      ["1", "政协五届四次会议", "乙", null],
      ["01", "五届人大四次会议", "丙", null],
      ["１", "五届人大四次会议", "丁", null],
    ]);
    expect(codes(rows)).toEqual([[], [], [], ["number NUMBER_TWICE"]]);
    const last = rows.at(-1);
    if (last && "problems" in last)
      expect(last.problems[0]).toMatchObject({ figure: 2, shown: "1", column: "A" });
  });

  test("empty rows, totals, notes, running numbers and repeated headers are passed over", () => {
    const rows = parse([
      ["序号", ...header],
      [1, "1", null, "甲", "2024-03-15"],
      [2, null, null, null, null],
      ["序号", ...header],
      [3, "2", null, "合计用款的建议", null],
      ["合计", "2件", null, null, null],
      [null, "合计", null, "2", null],
      ["备注：以上日期均为交办日期", null, null, null, null],
    ]);
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 5]);
    expect(codes(rows)).toEqual([[], []]);
  });

  test("a row with content but neither number nor title is told, not lost", () => {
    expect(codes(parse([header, [null, null, null, "2024-03-15"]]))).toEqual([
      ["number NUMBER_MISSING", "title TITLE_MISSING"],
    ]);
  });

  test("a cell merged downward counts for each row, one merged across for its first column", () => {
    const cells = grid([
      header,
      ["1", "五届人大四次会议", "甲", "甲"],
      ["2", "五届人大四次会议", "乙", null],
    ]);
    const marked = cells.map((row) =>
      row.map((cell) => {
        if (cell.row === 3 && cell.column === "B") return { ...cell, covered: "down" as const };
        return cell.row === 2 && cell.column === "D" ? { ...cell, covered: "across" as const } : cell;
      }),
    );
    const rows = applyMapping(
      marked,
      1,
      { A: "number", B: "session", C: "title", D: "deliveredOn" },
      { importingUnitName: "市民政局", year: 2024 },
    );
    expect(codes(rows)).toEqual([[], []]);
  });
});

describe("session, source and year", () => {
  const unit = { importingUnitName: "市民政局" };
  const sessionIn = (rows: readonly (readonly Plain[])[], defaults: ImportDefaults) =>
    parse(rows, defaults).map((row) => ("value" in row ? Object.values(row.value.session) : codes([row])[0]));

  test("the row's own words come before the person's, and those before the title's", () => {
    const rows: Plain[][] = [
      ["2023年市政协五届三次会议提案分工表"],
      ["编号", "标题", "届次", "年度"],
      ["1", "甲", "五届人大四次会议", "2022"],
      ["2", "乙", "", ""],
    ];
    expect(sessionIn(rows, unit)).toEqual([
      ["五届人大四次会议", "NPC", 2022],
      ["五届三次会议", "CPPCC", 2023],
    ]);
    expect(sessionIn(rows, { ...unit, session: "闭会期间", source: "NPC", year: 2024 })).toEqual([
      ["五届人大四次会议", "NPC", 2022],
      ["闭会期间", "NPC", 2024],
    ]);
  });

  test("a session given as a year is a year", () => {
    expect(
      sessionIn(
        [
          ["编号", "标题"],
          ["1", "甲"],
        ],
        { ...unit, session: "2019", source: "CPPCC" },
      ),
    ).toEqual([["2019", "CPPCC", 2019]]);
  });

  test("at last the year in which most rows of the session were delivered", () => {
    const days = ["2024-03-15", "2024-03-15", "2025-01-02", null];
    const rows = days.map((day, at) => [String(at), "甲", day]);
    expect(
      sessionIn([["编号", "标题", "交办日期"], ...rows], { ...unit, session: "五届人大四次会议" }),
    ).toEqual(days.map(() => ["五届人大四次会议", "NPC", 2024]));
  });

  test("the names of the columns tell the kind when all else is silent", () => {
    expect(
      sessionIn(
        [
          ["提案编号", "标题"],
          ["1", "甲"],
        ],
        { ...unit, session: "某会", year: 2024 },
      ),
    ).toEqual([["某会", "CPPCC", 2024]]);
  });

  test("what nobody says is a problem", () => {
    expect(
      sessionIn(
        [
          ["编号", "标题"],
          ["1", "甲"],
        ],
        unit,
      ),
    ).toEqual([["session SESSION_MISSING", "source SOURCE_MISSING", "year YEAR_MISSING"]]);
  });
});
