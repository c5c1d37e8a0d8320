import { expect, it } from "vitest";
import { documentNumber } from "@/lib/domain/document-number";

it("prints prefix, year and serial, an opinion's series marked", () => {
  const unit = { name: "宜春市民政局", docPrefix: "宜民建" };
  expect(documentNumber(unit, "REPLY", 2024, 5)).toBe("宜民建〔2024〕5号");
  expect(documentNumber(unit, "OPINION", 2024, 1)).toBe("宜民建会〔2024〕1号");
});

it("numbers replies to proposals in a series of their own", () => {
  const unit = { name: "宜春市民政局", docPrefix: "宜民建" };
  expect(documentNumber(unit, "REPLY", 2024, 1, "CPPCC")).toBe("宜民提〔2024〕1号");
  expect(documentNumber(unit, "OPINION", 2024, 1, "CPPCC")).toBe("宜民提会〔2024〕1号");
  expect(documentNumber({ name: "市民政局", docPrefix: "市民字" }, "REPLY", 2024, 1, "CPPCC")).toBe(
    "市民字提〔2024〕1号",
  );
});

it("goes by the unit's name where there is no prefix", () => {
  expect(documentNumber({ name: "市民政局", docPrefix: null }, "REPLY", 2025, 1)).toBe("市民政局〔2025〕1号");
});
