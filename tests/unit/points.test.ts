import { describe, expect, it } from "vitest";
import { type PointAnswer, pointTroubles, suggestPoints } from "@/lib/domain/points";
import { saveDraftSchema } from "@/lib/schemas/reply/save-draft";
import { splitPointsSchema } from "@/lib/schemas/reply/split-points";

const id = (n: number) => `0198c0de-0000-7000-8000-00000000000${n}`;
const points = [1, 2, 3].map((n) => ({ id: id(n), position: n, text: `意见${n}` }));
const answer = (n: number, some: Partial<PointAnswer> = {}): PointAnswer => ({
  pointId: id(n),
  outcome: "ADOPTED",
  reason: "",
  legalBasis: "",
  ...some,
});
const all = points.map(({ position }) => answer(position));
const troubleOf = (answers: readonly PointAnswer[]) => {
  const [trouble] = pointTroubles(points, answers);
  return trouble ? [trouble.rule, ...trouble.points.map(({ position }) => position)] : null;
};

describe("a first split of the deputy's text", () => {
  it.each([
    ["为此建议：\n一、增设站点。\n二、提高补贴。", ["增设站点。", "提高补贴。"]],
    ["（一）增设站点\n(2) 提高补贴", ["增设站点", "提高补贴"]],
    ["1. 增设站点\n2、提高补贴\n10．加强培训", ["增设站点", "提高补贴", "加强培训"]],
    ["一是增设站点。\n二是提高补贴。", ["增设站点。", "提高补贴。"]],
    ["增设站点。\n\n提高补贴。", ["增设站点。", "提高补贴。"]],
    ["3.5万人受益。", ["3.5万人受益。"]],
    ["", []],
  ])("of %j", (text, expected) => {
    expect(suggestPoints(text)).toEqual(expected);
  });

  it("is never too long for the form", () => {
    const text = Array.from({ length: 99 }, (_, n) => `${"长".repeat(600)}${n}`).join("\n");
    const suggested = suggestPoints(text);
    expect(suggested).toHaveLength(30);
    expect(suggested.every((point) => point.length === 500)).toBe(true);
  });
});

describe("a point-by-point answer", () => {
  it("may be handed up when every point is answered", () => {
    expect(troubleOf(all)).toBeNull();
    expect(pointTroubles([], [])).toEqual([]);
  });

  it("names the points not decided", () => {
    expect(troubleOf([])).toEqual(["POINT_UNANSWERED", 1, 2, 3]);
    expect(troubleOf([answer(1), answer(2, { outcome: null }), answer(3)])).toEqual(["POINT_UNANSWERED", 2]);
  });

  it("asks why of what is adopted in part or not at all", () => {
    const partly = answer(2, { outcome: "PARTLY_ADOPTED", reason: " " });
    expect(troubleOf([answer(1), partly, answer(3)])).toEqual(["POINT_REASON_MISSING", 2]);
    expect(troubleOf([answer(1), { ...partly, reason: "财力有限" }, answer(3)])).toBeNull();
  });

  it("asks for the legal basis of what is declined", () => {
    const declined = answer(3, { outcome: "NOT_ADOPTED", reason: "不符合命名原则" });
    expect(troubleOf([answer(1), answer(2), declined])).toEqual(["POINT_BASIS_MISSING", 3]);
    const based = { ...declined, legalBasis: "《江西省地名管理办法》第九条" };
    expect(troubleOf([answer(1), answer(2), based])).toBeNull();
  });
});

describe("everything that is missing", () => {
  it("is named at once, and of a point not decided no more than that", () => {
    const declined = answer(3, { outcome: "NOT_ADOPTED" });
    const troubles = pointTroubles(points, [answer(2, { outcome: null }), declined]);
    expect(troubles.map(({ rule, points: of }) => [rule, ...of.map(({ position }) => position)])).toEqual([
      ["POINT_UNANSWERED", 1, 2],
      ["POINT_REASON_MISSING", 3],
      ["POINT_BASIS_MISSING", 3],
    ]);
  });
});

describe("what the forms send", () => {
  const kept = { handlingId: id(9), version: "1", submissionKey: id(8) };

  it("answers gathered from their fields", () => {
    const draft = { ...kept, body: "一、已办。", handlerName: "孙丽", handlerPhone: "0795-3998000" };
    const read = saveDraftSchema.parse({
      ...draft,
      [`point.${id(1)}.outcome`]: "NOT_ADOPTED",
      [`point.${id(1)}.reason`]: " 理由 ",
      [`point.${id(1)}.legalBasis`]: "第九条",
      [`point.${id(2)}.outcome`]: "",
      [`point.${id(2)}.reason`]: "",
      [`point.${id(2)}.legalBasis`]: "",
      "point.nothing.outcome": "ADOPTED",
    });
    expect(read.answers).toEqual([
      answer(1, { outcome: "NOT_ADOPTED", reason: "理由", legalBasis: "第九条" }),
      answer(2, { outcome: null }),
    ]);
    expect(saveDraftSchema.parse(draft).answers).toBeUndefined();
    const wrong = saveDraftSchema.safeParse({ ...draft, [`point.${id(1)}.outcome`]: "MAYBE" });
    expect(wrong.success).toBe(false);
  });

  it("points one a line, each once", () => {
    const parse = (text: string) => splitPointsSchema.safeParse({ ...kept, points: text });
    expect(parse(" 增设站点 \n\n提高补贴\n增设站点").data?.points).toEqual(["增设站点", "提高补贴"]);
    expect(parse(" \n ").success).toBe(false);
    expect(parse(Array.from({ length: 31 }, (_, n) => `第${n}条`).join("\n")).success).toBe(false);
    expect(parse("长".repeat(501)).success).toBe(false);
  });
});
