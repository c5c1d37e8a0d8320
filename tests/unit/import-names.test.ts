import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNames, readPerson, readUnits } from "@/lib/domain/import/names";

const namesIn = (text: string) => readNames(text).sponsors.map(({ name }) => name);
const kindOf = (name: string) => readNames(name).sponsors[0]?.kind;

describe("names", () => {
  test.each([
    ["李一鸣、周若兰", ["李一鸣", "周若兰"]],
    ["胡小平，吴敏", ["胡小平", "吴敏"]],
    ["胡小平,吴敏; 甘霖；业成/程红", ["胡小平", "吴敏", "甘霖", "业成", "程红"]],
    ["胡小平\n吴敏", ["胡小平", "吴敏"]],
    ["胡小平 吴敏　甘霖", ["胡小平", "吴敏", "甘霖"]],
    ["周　岚", ["周岚"]],
    ["周 岚 胡小平 李 钢", ["周岚", "胡小平", "李钢"]],
    ["欧阳 文山", ["欧阳文山"]],
    ["阿卜杜拉·买买提、王林", ["阿卜杜拉·买买提", "王林"]],
    ["John Smith, Mary Lee", ["John Smith", "Mary Lee"]],
    ["甘文清代表、李萌委员", ["甘文清", "李萌"]],
    ["\u200b\u00a0甘文清\ufeff\u3000", ["甘文清"]],
    ["甘文清、、甘文清", ["甘文清"]],
    ["甘文清（市立医院、院长）、李萌", ["甘文清（市立医院、院长）", "李萌"]],
    ["甘文清（市立医院、李萌", ["甘文清（市立医院", "李萌"]],
    ["", []],
    ["无", []],
    ["——", []],
  ])("%j", (text, names) => expect(namesIn(text)).toEqual(names));

  test.each([
    ["甘文清等12人", ["甘文清"], 12],
    ["甘文清 等 12 人", ["甘文清"], 12],
    ["甘文清等１２名代表", ["甘文清"], 12],
    ["甘文清等十二位委员", ["甘文清"], 12],
    ["甘文清、李萌等5人", ["甘文清", "李萌"], 5],
    ["甘文清等", ["甘文清"], null],
    ["等3人", [], 3],
    ["高等教育学会", ["高等教育学会"], null],
  ])("%s", (text, names, count) => {
    expect(namesIn(text)).toEqual(names);
    expect(readNames(text).statedCount).toBe(count);
  });
});

describe("bodies", () => {
  test.each(["九三学社江苏省委", "省政协学习委员会", "民盟江苏省委", "致公党江苏省委", "省工商联", "省台联"])(
    "%s signs as a body",
    (name) => expect(kindOf(name)).toBe("BODY"),
  );
  test.each(["市妇联", "团市委", "市总工会", "文化艺术界", "第三代表团", "民革市委会"])("%s too", (name) =>
    expect(kindOf(name)).toBe("BODY"),
  );
  test.each(["甘文清", "周建联", "王社", "欧阳国联", "阿卜杜拉·买买提", "戚韵东", "李会"])(
    "%s is a person",
    (name) => expect(kindOf(name)).toBe("PERSON"),
  );
});

const surname = fc.constantFrom(..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗");
const given = fc.string({
  unit: fc.constantFrom(..."文清春华立新丽娟志刚国强小平敏岚鸣兰"),
  minLength: 1,
  maxLength: 2,
});
const person = fc.tuple(surname, given).map(([first, rest]) => first + rest);
const separator = fc.constantFrom(
  "、",
  "，",
  ",",
  ";",
  "；",
  "/",
  "\n",
  " 、 ",
  "，\u3000",
  "\r\n",
  " ",
  "\u3000",
);

test("names joined by any usual separator come apart again, in order and once each", () => {
  fc.assert(
    fc.property(fc.uniqueArray(person, { minLength: 1, maxLength: 12 }), separator, (names, sign) => {
      expect(namesIn(names.join(sign))).toEqual(names);
    }),
    { numRuns: 1000 },
  );
});

test("a count behind the last name is read and changes no name", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(person, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 2, max: 300 }),
      (names, count) => {
        const read = readNames(`${names.join("、")}等${count}人`);
        expect(read.sponsors.map(({ name }) => name)).toEqual(names);
        expect(read.statedCount).toBe(count);
      },
    ),
  );
});

test("any text gives trimmed, different, non-empty names", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      const names = namesIn(text);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name.trim()).toBe(name);
    }),
  );
});

describe("units, sections, persons", () => {
  test.each([
    ["市财政局、市农业农村局", ["市财政局", "市农业农村局"]],
    ["市财政局 市农业农村局", ["市财政局", "市农业农村局"]],
    ["养老服务科、区划地名科", ["养老服务科", "区划地名科"]],
    ["养老服务科 区划地名科", ["养老服务科", "区划地名科"]],
    ["市发展投资有限公司", ["市发展投资有限公司"]],
    ["市民政局（养老科、救助科），市卫健委", ["市民政局（养老科、救助科）", "市卫健委"]],
    ["Bureau of Finance", ["Bureau of Finance"]],
    ["/", []],
  ])("%s", (text, units) => expect(readUnits(text)).toEqual(units));

  test("a leader's name is put together", () => {
    expect(readPerson(" 王　勇 ")).toBe("王勇");
    expect(readPerson("Mary Lee")).toBe("Mary Lee");
    expect(readPerson("无")).toBe("");
  });
});
