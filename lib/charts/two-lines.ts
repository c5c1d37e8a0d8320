import { LINE, renderChart, SOFT, TEXT_PX } from "@/lib/charts/render";

/** A month with what is set beside and what counts; a text stands for a gap. */
export type TwoLineMonth = { label: string; dashed: number | "-"; solid: number | "-" };

/** How the upright axis is divided, and its numbers written. */
type UprightAxis = {
  max?: number;
  interval?: number;
  minInterval?: number;
  splitNumber?: number;
  axisLabel?: { color: string; fontSize: number; formatter: string };
};
type TwoLinesLook = { left: number; height: number; yAxis: UprightAxis };

/** Two lines over the months: what is set beside (dashed, squares) and what counts (solid, circles). */
export function twoLinesSvg(
  months: readonly TwoLineMonth[],
  { left, height, yAxis }: TwoLinesLook,
  width: number,
  prefix: string,
): string {
  const line = { type: "line", silent: true, symbolSize: 8 } as const;
  return renderChart(
    {
      grid: { left, right: 14, top: 14, bottom: 28, outerBoundsMode: "none" },
      xAxis: {
        type: "category",
        data: months.map(({ label }) => label),
        axisLine: { lineStyle: { color: LINE } },
        axisTick: { show: false },
        axisLabel: { ...axisLabel, hideOverlap: true },
      },
      yAxis: { type: "value", min: 0, splitLine: { lineStyle: { color: LINE } }, axisLabel, ...yAxis },
      series: [
        {
          ...line,
          symbol: "rect",
          lineStyle: { color: "var(--color-grey)", width: 2, type: [6, 4] },
          itemStyle: { color: "var(--color-grey)" },
          data: months.map(({ dashed }) => dashed),
        },
        {
          ...line,
          symbol: "circle",
          lineStyle: { color: "var(--color-indigo)", width: 2 },
          itemStyle: { color: "var(--color-indigo)" },
          data: months.map(({ solid }) => solid),
        },
      ],
    },
    width,
    height,
    prefix,
  );
}

/** How the numbers at an axis look. */
export const axisLabel = { color: SOFT, fontSize: TEXT_PX };
