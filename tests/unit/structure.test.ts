import path from "node:path";
import { expect, it } from "vitest";
import { LAWS } from "@/tools/laws/laws";

const root = path.resolve(import.meta.dirname, "../..");

it.each(Object.entries(LAWS))("%s", (_law, breachesIn) => {
  const breaches = breachesIn(root).map(({ file, why }) => `${file} ${why}`);
  expect(breaches).toEqual([]);
});
