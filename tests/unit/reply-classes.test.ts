import { describe, expect, it } from "vitest";
import {
  classesOf,
  countsAsResolved,
  findReplyClass,
  isReplyBucket,
  isReplyClassScheme,
  replyBuckets,
  replyClassSchemes,
} from "@/lib/domain/reply-classes";

describe("reply classes", () => {
  it("put each letter of each scheme into its bucket", () => {
    const table = Object.fromEntries(
      replyClassSchemes.map((scheme) => [
        scheme,
        classesOf(scheme).map((entry) => `${entry.code} ${entry.bucket}`),
      ]),
    );
    expect(table).toEqual({
      ABC_JX: ["A SOLVED", "B PLANNED", "C REFERENCE"],
      NATIONAL_4: ["A SOLVED", "B IN_PROGRESS", "C REFERENCE", "D REFERENCE"],
      ABCD_PLANNED: ["A SOLVED", "B IN_PROGRESS", "C PLANNED", "D REFERENCE"],
    });
  });

  it("ask for a commitment exactly where something is promised", () => {
    for (const scheme of replyClassSchemes) {
      const promising = classesOf(scheme).filter((entry) => entry.requiresCommitment);
      expect(promising.map((entry) => entry.code)).toEqual(scheme === "ABCD_PLANNED" ? ["B", "C"] : ["B"]);
    }
  });

  it("give each class of a scheme a meaning of its own", () => {
    for (const scheme of replyClassSchemes) {
      const meanings = classesOf(scheme).map((entry) => entry.meaning);
      expect(new Set(meanings).size).toBe(meanings.length);
    }
  });

  it("find a class by its letter, and no letter of another scheme", () => {
    expect(findReplyClass("ABC_JX", "B")?.bucket).toBe("PLANNED");
    expect(findReplyClass("ABC_JX", "D")).toBeNull();
    expect(findReplyClass("NATIONAL_4", "b")).toBeNull();
  });

  it("count all but reference as resolved", () => {
    expect(replyBuckets.filter(countsAsResolved)).toEqual(["SOLVED", "IN_PROGRESS", "PLANNED"]);
  });

  it("recognise their own names", () => {
    expect(isReplyClassScheme("ABC_JX")).toBe(true);
    expect(isReplyClassScheme("toString")).toBe(false);
    expect(isReplyBucket("PLANNED")).toBe(true);
    expect(isReplyBucket(null)).toBe(false);
  });
});
