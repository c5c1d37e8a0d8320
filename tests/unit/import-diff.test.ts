import { expect, test } from "vitest";
import { diffRow } from "@/lib/domain/import/diff-row";
import { type ImportRow, importRowFields } from "@/lib/domain/import/row";

const row: ImportRow = {
  number: "012",
  session: { name: "五届人大四次会议", source: "NPC", year: 2024 },
  title: "甲",
  text: null,
  sponsors: [{ name: "甘文清", kind: "PERSON" }],
  statedSponsorCount: null,
  leadSponsorPhone: "13900000001",
  handlingRole: "LEAD",
  leadUnit: "市民政局",
  coUnits: ["市财政局"],
  sections: ["养老服务科"],
  leaderInCharge: "王建平",
  deliveredOn: null,
  dueOn: null,
  submittedOn: null,
  topic: null,
  category: null,
  disclosureWish: null,
};

test("a row equals its copy, whatever the order of keys", () => {
  expect(diffRow(row, structuredClone(row))).toEqual([]);
  expect(diffRow(row, { ...row, session: { year: 2024, source: "NPC", name: "五届人大四次会议" } })).toEqual(
    [],
  );
});

test("each field that differs is told with both values, in the order of the fields", () => {
  const incoming: ImportRow = {
    ...row,
    coUnits: ["市财政局", "市住建局"],
    title: "乙",
    leaderInCharge: null,
  };
  expect(diffRow(row, incoming)).toEqual([
    { field: "title", before: "甲", after: "乙" },
    { field: "coUnits", before: ["市财政局"], after: ["市财政局", "市住建局"] },
    { field: "leaderInCharge", before: "王建平", after: null },
  ]);
});

test("the order of sponsors and what they are makes a difference", () => {
  const two = [...row.sponsors, { name: "李一鸣", kind: "PERSON" as const }];
  expect(diffRow({ ...row, sponsors: two }, { ...row, sponsors: two.toReversed() })).toHaveLength(1);
  expect(diffRow(row, { ...row, sponsors: [{ name: "甘文清", kind: "BODY" }] })).toHaveLength(1);
});

test("fields that the sheet has no column for are left out", () => {
  expect(diffRow(row, { ...row, title: "乙", leadSponsorPhone: null }, ["title", "number"])).toHaveLength(1);
});

test("every field of a row is compared", () => {
  expect([...importRowFields].sort()).toEqual(Object.keys(row).sort());
});
