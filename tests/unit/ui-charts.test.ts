import { describe, expect, it } from "vitest";
import { monthlyCourseSvg } from "@/lib/charts/monthly-course";
import { cleanSvg } from "@/lib/charts/render";
import { stackedStatesSvg } from "@/lib/charts/stacked-states";
import { topicShareSvg } from "@/lib/charts/topic-share";

const topics = [
  { label: "养老服务", count: 5, share: "83%" },
  { label: "区划地名", count: 1, share: "17%" },
];
const months = [
  { label: "3月", delivered: 6, replied: 0 },
  { label: "4月", delivered: 6, replied: 2 },
];
const parts = [
  { name: "正常", tone: "green" },
  { name: "超期", tone: "red" },
] as const;

const drawings = {
  topics: topicShareSvg(topics, 720, "a"),
  months: monthlyCourseSvg(months, 340, "b"),
  states: stackedStatesSvg([{ label: "养老服务科", values: [4, 1] }], parts, 720, "c"),
};

describe.each(Object.entries(drawings))("the chart of %s", (_, svg) => {
  it("carries nothing a strict content security policy would refuse", () => {
    expect(svg).not.toMatch(/<style|<script| class=| on\w+=/);
  });

  it("takes its colours from the page", () => {
    const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]+)"/g)].map((match) => match[1]);
    expect(colours.filter((colour) => colour !== "none" && !colour?.startsWith("var(--color-"))).toEqual([]);
  });

  it("scales with its place and leaves the words to the figure around it", () => {
    expect(svg).toMatch(/^<svg aria-hidden="true" focusable="false"[^>]* viewBox="0 0 \d+ \d+"/);
  });
});

describe("what the charts say", () => {
  it("writes each topic with its count and share", () => {
    expect(texts(drawings.topics)).toEqual(expect.arrayContaining(["养老服务", "5   83%", "1   17%"]));
  });

  it("makes bars as long as their counts", () => {
    const [five, one] = [...drawings.topics.matchAll(/<path d="M[\d.]+ [\d.]+l([\d.]+) 0l0/g)].map((m) =>
      Number(m[1]),
    );
    expect((five ?? 0) / (one ?? 1)).toBeCloseTo(5, 1);
  });

  it("names a part of a bar where there is room, and writes at least its figure", () => {
    expect(texts(drawings.states)).toEqual(expect.arrayContaining(["养老服务科", "正常 4", "超期 1"]));
    const narrow = stackedStatesSvg([{ label: "养老服务科", values: [4, 0] }], parts, 340, "d");
    expect(texts(narrow)).toContain("4");
    expect(texts(narrow)).not.toContain("0");
  });

  it("escapes names that look like markup", () => {
    const svg = topicShareSvg([{ label: "<img src=x onerror=alert(1)>", count: 1, share: "100%" }], 720, "e");
    expect(svg).not.toContain("<img");
  });

  it("draws nothing to fall over when there is nothing to draw", () => {
    expect(topicShareSvg([], 720, "f")).toMatch(/^<svg/);
    expect(monthlyCourseSvg([], 720, "g")).toMatch(/^<svg/);
    expect(stackedStatesSvg([], [], 720, "h")).toMatch(/^<svg/);
  });

  it("draws the same picture each time", () => {
    expect(topicShareSvg(topics, 720, "a")).toBe(drawings.topics);
    expect(monthlyCourseSvg(months, 340, "b")).toBe(drawings.months);
  });
});

it("gives ids and what refers to them numbers of the chart's own", () => {
  const svg =
    '<svg width="9" height="9" viewBox="0 0 9 9"><clipPath id="zr7-c0"></clipPath><g clip-path="url(#zr7-c0)"></g></svg>';
  expect(cleanSvg(svg, "x")).toBe(
    '<svg aria-hidden="true" focusable="false" viewBox="0 0 9 9"><clipPath id="x-0"></clipPath><g clip-path="url(#x-0)"></g></svg>',
  );
});

function texts(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) =>
    (match[1] ?? "").replaceAll(" ", " "),
  );
}
