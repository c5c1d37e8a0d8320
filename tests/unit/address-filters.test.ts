import { describe, expect, it } from "vitest";
import { accountFilterSchema } from "@/lib/schemas/account/account-filter";
import { auditFilterSchema } from "@/lib/schemas/audit/audit-filter";
import { caseFilterSchema } from "@/lib/schemas/case-filter";
import { uploadSheetSchema } from "@/lib/schemas/suggestion/upload-sheet";
import { noticeFilterSchema } from "@/lib/schemas/supervision/notice-filter";

describe("filters in an address", () => {
  it("never hand on a character that the database can't hold", () => {
    expect(caseFilterSchema.parse({ q: "\u0000", topic: "养\u0000老" })).toMatchObject({
      q: "",
      topic: "养老",
    });
    expect(accountFilterSchema.parse({ q: "\u0000", after: "\u0000" })).toEqual({ q: "", after: "" });
    expect(auditFilterSchema.parse({ user: "\u0000", type: "\u0000" })).toMatchObject({ user: "", type: "" });
  });

  it("leave out days that no record can be of", () => {
    const audit = auditFilterSchema.parse({ from: "0001-01-01", to: "2024-06-31" });
    expect(audit).toMatchObject({ from: undefined, to: undefined });
    const filter = caseFilterSchema.parse({ year: "2024", figure: "reply", asOf: "0001-01-01" });
    expect(filter).toMatchObject({ figure: "reply", asOf: undefined });
  });

  it("keep a figure only when it is one, and of a year", () => {
    for (const figure of ["zzz", "__proto__", "constructor", "toString"])
      expect(caseFilterSchema.parse({ figure, year: "2024", part: "in" })).toMatchObject({
        figure: undefined,
        part: undefined,
      });
    const withoutYear = caseFilterSchema.parse({ figure: "consultation", asOf: "2024-06-11" });
    expect(withoutYear).toMatchObject({ figure: undefined, asOf: undefined });
  });

  it("take the first of several values and what is not understood as not given", () => {
    expect(noticeFilterSchema.parse({ tab: ["closed", "open"] })).toMatchObject({ tab: "closed" });
    expect(noticeFilterSchema.parse({ tab: "nonsense" })).toMatchObject({ tab: "open" });
  });
});

describe("uploading a sheet", () => {
  const codeOf = (file: unknown) => uploadSheetSchema.safeParse({ file }).error?.issues[0]?.message ?? null;

  it("asks for the file when none was chosen, however the browser says so", () => {
    expect(codeOf(new File([], ""))).toBe("fileMissing");
    expect(codeOf(new File([], "undefined"))).toBe("fileMissing");
    expect(codeOf(undefined)).toBe("fileMissing");
  });

  it("lets an empty file through to its preview", () => {
    expect(codeOf(new File([], "分工表.csv"))).toBeNull();
  });
});
