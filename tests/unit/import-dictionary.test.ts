import { describe, expect, test } from "vitest";
import { sheetErrorCodes } from "@/lib/documents/sheet/sheet-error";
import { importFields } from "@/lib/domain/import/field";
import { importProblemCodes } from "@/lib/domain/import/problem";
import { importRowFields } from "@/lib/domain/import/row";
import { importMessages as en } from "@/lib/i18n/en/import";
import { importMessages as zh } from "@/lib/i18n/zh/import";

describe.each([
  ["Chinese", zh],
  ["English", en],
])("%s words", (_language, words) => {
  test("stand for each code and field, and for no other", () => {
    expect(Object.keys(words.problem).sort()).toEqual([...importProblemCodes].sort());
    expect(Object.keys(words.fileError).sort()).toEqual([...sheetErrorCodes].sort());
    expect(Object.keys(words.field).sort()).toEqual([...importFields].sort());
    expect(Object.keys(words.rowField).sort()).toEqual([...importRowFields].sort());
  });
});
