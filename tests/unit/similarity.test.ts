import { expect, it } from "vitest";
import { readNumbers } from "@/lib/domain/merging";
import { proposeEarlier } from "@/lib/domain/rolling";
import { mostAlike, titleSimilarity } from "@/lib/domain/similarity";

it("finds titles of the same matter alike, whatever words every title has", () => {
  const meals = "关于推进老年助餐服务可持续运营的建议";
  expect(titleSimilarity(meals, meals)).toBe(1);
  expect(titleSimilarity(meals, "关于进一步推进老年助餐服务的提案")).toBeGreaterThan(0.6);
  expect(titleSimilarity(meals, "关于深化殡葬改革、推进公益性公墓建设的建议")).toBeLessThan(0.2);
  expect(titleSimilarity("关于的建议", "关于的建议")).toBe(0);
  expect(titleSimilarity("", meals)).toBe(0);
});

it("puts the most alike first and leaves the rest out", () => {
  const titles = ["殡葬改革", "老年助餐", "老年助餐服务点"].map((title) => ({ title }));
  const found = mostAlike(titles, "老年助餐服务", { least: 0.3, most: 2 });
  expect(found.map(({ title }) => title)).toEqual(["老年助餐服务点", "老年助餐"]);
});

it("proposes a less similar title where the same deputy leads", () => {
  const own = { title: "关于加强农村养老服务的建议", leadDeputyId: "甘" };
  const similar = { title: "关于发展农村互助养老的建议", leadDeputyId: "黄" };
  const bySame = { ...similar, leadDeputyId: "甘" };
  const other = { title: "关于规范行业协会发展的建议", leadDeputyId: "甘" };
  expect(proposeEarlier(own, [similar, other, bySame])).toEqual([bySame]);
});

it("reads numbers however they are set apart", () => {
  expect(readNumbers(" 12、013，14; 12 ")).toEqual(["12", "013", "14"]);
});
