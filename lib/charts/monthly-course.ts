import { LINE, renderChart, SOFT, TEXT_PX } from "@/lib/charts/render";
import { isNarrow } from "@/lib/charts/row-names";

export type MonthCourse = { label: string; delivered: number; replied: number };

/** Two lines over the months: what was delivered (dashed, squares) and what was replied to (solid, circles). */
export function monthlyCourseSvg(months: readonly MonthCourse[], width: number, prefix: string): string {
  const axisLabel = { color: SOFT, fontSize: TEXT_PX };
  const line = { type: "line", silent: true, symbolSize: 8 } as const;
  return renderChart(
    {
      grid: { left: 34, right: 14, top: 14, bottom: 28, outerBoundsMode: "none" },
      xAxis: {
        type: "category",
        data: months.map((month) => month.label),
        axisLine: { lineStyle: { color: LINE } },
        axisTick: { show: false },
        axisLabel: { ...axisLabel, hideOverlap: true },
      },
      yAxis: {
        type: "value",
        min: 0,
        minInterval: 1,
        splitNumber: 4,
        splitLine: { lineStyle: { color: LINE } },
        axisLabel,
      },
      series: [
        {
          ...line,
          symbol: "rect",
          lineStyle: { color: "var(--color-grey)", width: 2, type: [6, 4] },
          itemStyle: { color: "var(--color-grey)" },
          data: months.map((month) => month.delivered),
        },
        {
          ...line,
          symbol: "circle",
          lineStyle: { color: "var(--color-indigo)", width: 2 },
          itemStyle: { color: "var(--color-indigo)" },
          data: months.map((month) => month.replied),
        },
      ],
    },
    width,
    isNarrow(width) ? 200 : 260,
    prefix,
  );
}
