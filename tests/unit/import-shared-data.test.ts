import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { readSheet } from "@/lib/documents/sheet/read-sheet";
import { applyMapping, type ParsedRow } from "@/lib/domain/import/apply-mapping";
import { findHeader } from "@/lib/domain/import/header";
import { guessMapping } from "@/lib/domain/import/mapping";
import type { ImportRow } from "@/lib/domain/import/row";
import type { ImportDefaults } from "@/lib/domain/import/session";

const folder = path.join(process.env.BANFU_SHARED ?? path.resolve("../shared"), "data");

/** The file, or null with a word on the console: the data is published apart from the product. */
function shared(name: string): Uint8Array | null {
  const file = path.join(folder, name);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  console.info(
    `${name} is not here, so nothing was tried on it: set BANFU_SHARED to the folder above data/.`,
  );
  return null;
}

async function rowsOf(bytes: Uint8Array, name: string, defaults: ImportDefaults): Promise<ParsedRow[]> {
  const read = await readSheet(bytes, name);
  if (read.kind === "error") throw new Error(read.code);
  const found = findHeader(read.cells);
  if (found.kind === "error") throw new Error(found.code);
  return applyMapping(read.cells, found.header.rowNumber, guessMapping(found.header), defaults);
}

function valuesOf(rows: readonly ParsedRow[]): ImportRow[] {
  expect(rows.filter((row) => "problems" in row)).toEqual([]);
  return rows.flatMap((row) => ("value" in row ? [row.value] : []));
}

describe("the allocation sheet of 2024", () => {
  const expected = [
    [
      "012",
      "关于完善社区嵌入式养老服务体系的建议",
      "甘文清、李一鸣、周若兰",
      "LEAD",
      "市民政局",
      "市自然资源局",
    ],
    [
      "037",
      "关于加快发展农村互助养老、建好“一老一小幸福院”的建议",
      "刘春华",
      "LEAD",
      "市民政局",
      "市财政局、市农业农村局",
    ],
    ["058", "关于推进老年助餐服务可持续运营的建议", "陈立新、胡小平、吴敏", "LEAD", "市民政局", ""],
    ["076", "关于加大居家适老化改造力度的建议", "黄丽娟", "LEAD", "市民政局", "市住建局"],
    ["091", "关于促进医养结合服务发展的建议", "彭志刚", "CO", "市卫健委", "市民政局"],
    [
      "105",
      "关于将四方井水库更名为“硒湖”并推进宜春“硒都”建设的建议",
      "易国强",
      "CO",
      "市发展投资有限公司",
      "市民政局",
    ],
  ];

  test("becomes six rows", async () => {
    const bytes = shared("allocation-2024.xlsx");
    if (!bytes) return;
    const values = valuesOf(await rowsOf(bytes, "allocation-2024.xlsx", { importingUnitName: "市民政局" }));
    const shown = values.map((row) => [
      row.number,
      row.title,
      row.sponsors.map(({ name }) => name).join("、"),
      row.handlingRole,
      row.leadUnit,
      row.coUnits.join("、"),
    ]);
    expect(shown).toEqual(expected);
    for (const [index, row] of values.entries()) {
      const lead = row.handlingRole === "LEAD";
      expect(row).toMatchObject({
        session: { name: "五届人大四次会议", source: "NPC", year: 2024 },
        leadSponsorPhone: `1390000000${index + 1}`,
        sections: [index === 5 ? "区划地名科" : "养老服务科"],
        leaderInCharge: index === 5 ? "赵海燕" : "王建平",
        deliveredOn: "2024-03-15",
        dueOn: lead ? "2024-06-15" : "2024-04-15",
        text: null,
      });
    }
  });
});

describe("the proposals of 2019", () => {
  test("become 436 rows with their full text", async () => {
    const bytes = shared("proposals-2019.csv");
    if (!bytes) return;
    const defaults = { importingUnitName: "市民政局", session: "2019", source: "CPPCC" } as const;
    const values = valuesOf(await rowsOf(bytes, "proposals-2019.csv", defaults));
    const records: Record<string, string>[] = parse(Buffer.from(bytes), { columns: true });
    expect(values).toHaveLength(436);
    for (const [index, row] of values.entries()) {
      const record = records[index] ?? {};
      expect(row.text).toBe(record.content);
      expect(row.title).toBe(record.reason?.replace("\n", "").trim());
      expect(row.number).toBe(record.proposal_number);
      expect(row.submittedOn).toBe(record.publish_time?.slice(0, 10));
      expect(row.topic).toBe(record.type);
      expect(row.session).toEqual({ name: "2019", source: "CPPCC", year: 2019 });
      expect([row.handlingRole, row.leadUnit]).toEqual(["SOLE", "市民政局"]);
      const count = row.statedSponsorCount === null ? "" : `等${row.statedSponsorCount}人`;
      expect(row.sponsors.map(({ name }) => name).join("、") + count).toBe(record.personnel_name);
    }
    expect(values.filter((row) => row.statedSponsorCount !== null)).toHaveLength(82);
    expect(new Set(values.map(({ title }) => title)).size).toBe(435);
    const bodies = values
      .filter((row) => row.sponsors[0]?.kind === "BODY")
      .map((row) => row.sponsors[0]?.name);
    expect([...new Set(bodies)].sort()).toEqual(
      records
        .map((record) => record.personnel_name ?? "")
        .filter(isBody)
        .filter(isFirst)
        .sort(),
    );
  });
});

const isBody = (name: string) => /(?:委|委员会|联)$/.test(name) && name.length > 2;
const isFirst = (name: string, index: number, all: readonly string[]) => all.indexOf(name) === index;
