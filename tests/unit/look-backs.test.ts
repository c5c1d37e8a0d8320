import fc from "fast-check";
import { expect, it } from "vitest";
import { sampleMark, sampleOf } from "@/lib/domain/look-backs";

const ids = fc.uniqueArray(fc.uuid(), { maxLength: 60 });
const share = fc.integer({ min: 0, max: 100 });

it("draws the share, rounded up, each once", () => {
  fc.assert(
    fc.property(ids, share, fc.string(), (all, percent, seed) => {
      const drawn = sampleOf(all, percent, seed);
      expect(drawn).toHaveLength(Math.ceil((all.length * percent) / 100));
      expect(new Set(drawn).size).toBe(drawn.length);
      for (const id of drawn) expect(all).toContain(id);
    }),
  );
});

it("draws the same in whatever order the ids come", () => {
  fc.assert(
    fc.property(ids, share, fc.string(), (all, percent, seed) => {
      const drawn = sampleOf(all, percent, seed);
      expect(sampleOf([...all].reverse(), percent, seed)).toEqual(drawn);
      expect(sampleMark([...drawn].reverse())).toBe(sampleMark(drawn));
    }),
  );
});

it("takes every id about equally often over many seeds", () => {
  const all = Array.from({ length: 20 }, (_, index) => `case-${index}`);
  const counts = new Map(all.map((id) => [id, 0]));
  for (let seed = 0; seed < 1000; seed++) {
    for (const id of sampleOf(all, 25, String(seed))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (const [, count] of counts) {
    expect(count).toBeGreaterThan(180);
    expect(count).toBeLessThan(320);
  }
});
