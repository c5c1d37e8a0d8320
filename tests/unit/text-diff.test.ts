import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DiffPart } from "@/lib/domain/sequence-diff";
import { type DiffParagraph, diffTexts, isChanged } from "@/lib/domain/text-diff";

const textOf = (parts: readonly DiffPart[], left: "added" | "removed") =>
  parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join("");

/** One of the two wordings put together again from the comparison. */
function wordingOf(diff: readonly DiffParagraph[], left: "added" | "removed"): string {
  return diff
    .flatMap((paragraph) =>
      paragraph.kind === "changed"
        ? [textOf(paragraph.parts, left)]
        : paragraph.kind === left
          ? []
          : [paragraph.text],
    )
    .join("\n");
}

const said = (diff: readonly DiffParagraph[]) =>
  diff.map((paragraph) =>
    paragraph.kind === "changed"
      ? paragraph.parts
          .map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind])
          .join("")
      : { same: paragraph.text, removed: `[-${paragraph.text}]`, added: `[+${paragraph.text}]` }[
          paragraph.kind
        ],
  );

describe("the difference between two wordings", () => {
  it("names what changed inside a paragraph and leaves the rest alone", () => {
    const before = "一、已在三个社区建成服务站。\n二、补助办法正在研究。";
    const after = "一、已在五个社区建成服务站，年内再建两个。\n二、补助办法正在研究。";
    expect(said(diffTexts(before, after))).toEqual([
      "一、已在[-三][+五]个社区建成服务站[+，年内再建两个]。",
      "二、补助办法正在研究。",
    ]);
  });

  it("keeps figures, dates and Latin words whole", () => {
    expect(said(diffTexts("投入1981万元，按 GB/T 2012 执行", "投入1981.5万元，按 GB/T 2024 执行"))).toEqual([
      "投入[-1981][+1981.5]万元，按 GB/T [-2012][+2024] 执行",
    ]);
  });

  it("shows a paragraph that came or went as a whole", () => {
    expect(said(diffTexts("一\n二\n三", "一\n三"))).toEqual(["一", "[-二]", "三"]);
    expect(said(diffTexts("一\n三", "一\n二\n三"))).toEqual(["一", "[+二]", "三"]);
  });

  it("shows as replaced what has next to nothing in common", () => {
    expect(said(diffTexts("已列入年度计划。", "经核，此项不属本市事权！"))).toEqual([
      "[-已列入年度计划。]",
      "[+经核，此项不属本市事权！]",
    ]);
  });

  it("does not break a change up for one character that happens to agree", () => {
    expect(said(diffTexts("我局将在下半年研究落实补助标准", "我局将于上半年研究落实补助标准"))).toEqual([
      "我局将[-在下][+于上]半年研究落实补助标准",
    ]);
    expect(said(diffTexts("按程序报市政府审定后执行甲乙丙", "按程序报市人大审定后执行甲乙丙"))).toEqual([
      "按程序报市[-政府][+人大]审定后执行甲乙丙",
    ]);
  });

  it("says when there is none", () => {
    expect(isChanged(diffTexts("一\n二", "一\n二"))).toBe(false);
    expect(isChanged(diffTexts("一\n二", "一\n二。"))).toBe(true);
  });

  it("is fast on two long texts with nothing in common", () => {
    const before = Array.from({ length: 2_000 }, (_, n) => `甲${n}`).join("");
    const after = Array.from({ length: 2_000 }, (_, n) => `乙${-n}`).join("\n");
    expect(wordingOf(diffTexts(before, after), "removed")).toBe(after);
  });

  it("gives both wordings back, whatever they are", () => {
    const line = fc.string({ unit: fc.constantFrom(..."一二三四个社区12a., 。"), maxLength: 12 });
    const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary" })), text, (before, after) => {
        const diff = diffTexts(before, after);
        expect(wordingOf(diff, "added")).toBe(before);
        expect(wordingOf(diff, "removed")).toBe(after);
        expect(isChanged(diff)).toBe(before !== after);
      }),
      { numRuns: 1_000 },
    );
  });
});
