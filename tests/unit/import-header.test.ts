import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importFields, requiredFields } from "@/lib/domain/import/field";
import { findHeader, headerAt } from "@/lib/domain/import/header";
import { fieldOfHeader } from "@/lib/domain/import/header-names";
import { checkMapping, coveredRowFields, guessMapping, namesOfMapping } from "@/lib/domain/import/mapping";
import { grid } from "../fixtures/import/cells";

const names = ["序号", "届次", "建议编号", "建议标题", "领衔代表", "附议代表", "代表联系电话", "办理方式"];
const fields = ["ignore", "session", "number", "title", "leadSponsor", "coSponsors", "phone", "handlingRole"];

describe("names of columns", () => {
  test.each([
    ["personnel_name", "leadSponsor"],
    ["proposal_number", "number"],
    ["reason", "title"],
    ["type", "topic"],
    ["content", "text"],
    ["publish_time", "submittedOn"],
    ["year", "year"],
    ["pkid", "ignore"],
    ["rownum", "ignore"],
    ["交办日期（年月日）", "deliveredOn"],
    ["答复\n期限", "dueOn"],
    [" 承办　科室* ", "section"],
    ["Proposal Number", "number"],
    ["TITLE:", "title"],
    ["案　由", "title"],
    ["第一提案人", "leadSponsor"],
    ["会办单位", "coUnits"],
    ["是否公开", "disclosureWish"],
  ])("%j", (name, field) => expect(fieldOfHeader(name)).toBe(field));

  test("an unknown name has no field", () => {
    for (const name of ["落实情况", "", "2024年市民政局人大建议办理分工表", "constructor"]) {
      expect(fieldOfHeader(name)).toBeNull();
    }
  });
});

describe("finding the header", () => {
  test("wherever it stands and in any order", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: 8 }),
        fc.integer({ min: 0, max: 30 }),
        (order, notes) => {
          const before = Array.from({ length: notes }, (_, index) => [`说明${index}：以下为样表`]);
          const found = findHeader(grid([...before, order, order.map(() => "值")]));
          expect(found.kind).toBe("ok");
          if (found.kind !== "ok") return;
          expect(found.header.rowNumber).toBe(notes + 1);
          const mapping = Object.values(guessMapping(found.header));
          expect(mapping).toEqual(order.map((name) => fields[names.indexOf(name)]));
        },
      ),
    );
  });

  test("a merged title that repeats a column's name is no header", () => {
    const [titles = [], ...rest] = grid([
      ["标题", "标题", "标题", "标题"],
      ["编号", "标题", "办理方式"],
      ["1", "甲", "主办"],
    ]);
    const merged = titles.map((cell, at) => (at > 0 ? { ...cell, covered: "across" as const } : cell));
    const found = findHeader([merged, ...rest]);
    expect(found).toMatchObject({ kind: "ok", header: { rowNumber: 2 } });
  });

  test("of a header of two rows the lower one, where its columns part", () => {
    const cells = grid([
      ["编号", "标题", "承办单位", "承办单位"],
      ["编号", "标题", "主办", "协办"],
      ["1", "甲", "乙局", "丙局"],
    ]);
    const [upper = [], lower = [], data = []] = cells;
    const top = upper.map((cell, at) => (at === 3 ? { ...cell, covered: "across" as const } : cell));
    const below = lower.map((cell, at) => (at < 2 ? { ...cell, covered: "down" as const } : cell));
    const found = findHeader([top, below, data]);
    expect(found).toMatchObject({ kind: "ok", header: { rowNumber: 2 } });
    if (found.kind === "ok")
      expect(Object.values(guessMapping(found.header))).toEqual(["number", "title", "leadUnit", "coUnits"]);
  });

  test("without one, it says so and offers a row to map by hand", () => {
    const found = findHeader(grid([["一段话"], ["甲", "乙", "丙"], ["1", "2", "3"]]));
    expect(found).toMatchObject({ kind: "error", code: "HEADER_NOT_FOUND", missing: requiredFields });
    if (found.kind === "error") expect(found.candidate?.rowNumber).toBe(2);
    expect(findHeader([])).toMatchObject({ kind: "error", candidate: null });
  });

  test("without a required column, it names that", () => {
    const missing = (row: string[]) => {
      const found = findHeader(grid([row]));
      return found.kind === "error" ? [found.code, ...found.missing] : found.kind;
    };
    expect(missing(["序号", "标题", "领衔代表"])).toEqual(["HEADER_INCOMPLETE", "number"]);
    expect(missing(["编号", "领衔代表", "交办日期"])).toEqual(["HEADER_INCOMPLETE", "title"]);
    expect(missing(["领衔代表", "交办日期"])).toEqual(["HEADER_INCOMPLETE", "number", "title"]);
  });

  test("a row pointed at by a person", () => {
    const cells = grid([["说明"], ["甲", null, "乙"]]);
    expect(headerAt(cells, 2)?.columns).toEqual([
      { column: "A", name: "甲" },
      { column: "C", name: "乙" },
    ]);
    expect(headerAt(cells, 9)).toBeNull();
  });
});

describe("mappings", () => {
  const header = (row: string[]) => headerAt(grid([row]), 1) ?? { rowNumber: 1, columns: [] };

  test("of two columns with one meaning the first counts; lists may share", () => {
    const mapping = guessMapping(header(["编号", "标题", "题目", "主办科室", "协办科室", "别的"]));
    expect(mapping).toEqual({
      A: "number",
      B: "title",
      C: "ignore",
      D: "section",
      E: "section",
      F: "ignore",
    });
  });

  test("a mapping by hand is checked", () => {
    expect(checkMapping({ A: "number", B: "title", C: "section", D: "section" })).toEqual([]);
    expect(checkMapping({ A: "title", B: "title", C: "ignore" })).toEqual([
      { code: "FIELD_MISSING", field: "number" },
      { code: "FIELD_TWICE", field: "title" },
    ]);
  });

  test("a saved mapping finds its columns again in another order, and finds the header by its own names", () => {
    const saved = namesOfMapping(header(["甲号", "乙题", "办理方式"]), {
      A: "number",
      B: "title",
      C: "ignore",
    });
    const found = findHeader(grid([["表"], ["办理方式", "乙 题", "甲号"], ["主办", "x", "1"]]), saved);
    expect(found).toMatchObject({ kind: "ok", header: { rowNumber: 2 } });
    if (found.kind === "ok")
      expect(guessMapping(found.header, saved)).toEqual({ A: "ignore", B: "title", C: "number" });
  });

  test("the fields of a row that columns speak of", () => {
    expect(coveredRowFields({ A: "number", B: "title", C: "leadSponsor", D: "ignore" })).toEqual([
      "number",
      "title",
      "sponsors",
      "statedSponsorCount",
    ]);
    const all = Object.fromEntries(importFields.map((field, at) => [`A${at}`, field]));
    expect(coveredRowFields(all)).toHaveLength(18);
  });
});
