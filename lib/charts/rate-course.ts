import { LINE, renderChart, SOFT, TEXT_PX } from "@/lib/charts/render";
import { isNarrow } from "@/lib/charts/row-names";

/** A rate at the end of a month, and of the same month a year before; between 0 and 1, null where there was none. */
export type RateMonth = { label: string; now: number | null; before: number | null };

/** Two lines over the months: the year before (dashed, squares) and this one (solid, circles), in percent. */
export function rateCourseSvg(months: readonly RateMonth[], width: number, prefix: string): string {
  const axisLabel = { color: SOFT, fontSize: TEXT_PX };
  const line = { type: "line", silent: true, symbolSize: 8, connectNulls: false } as const;
  const percent = (rate: number | null) => (rate === null ? "-" : Math.round(rate * 1000) / 10);
  return renderChart(
    {
      grid: { left: 46, right: 14, top: 14, bottom: 28, outerBoundsMode: "none" },
      xAxis: {
        type: "category",
        data: months.map(({ label }) => label),
        axisLine: { lineStyle: { color: LINE } },
        axisTick: { show: false },
        axisLabel: { ...axisLabel, hideOverlap: true },
      },
      yAxis: {
        type: "value",
        min: 0,
        max: 100,
        interval: 25,
        splitLine: { lineStyle: { color: LINE } },
        axisLabel: { ...axisLabel, formatter: "{value}%" },
      },
      series: [
        {
          ...line,
          symbol: "rect",
          lineStyle: { color: "var(--color-grey)", width: 2, type: [6, 4] },
          itemStyle: { color: "var(--color-grey)" },
          data: months.map(({ before }) => percent(before)),
        },
        {
          ...line,
          symbol: "circle",
          lineStyle: { color: "var(--color-indigo)", width: 2 },
          itemStyle: { color: "var(--color-indigo)" },
          data: months.map(({ now }) => percent(now)),
        },
      ],
    },
    width,
    isNarrow(width) ? 170 : 200,
    prefix,
  );
}
