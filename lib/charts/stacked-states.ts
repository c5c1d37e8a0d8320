import { INK, renderChart, TEXT_PX } from "@/lib/charts/render";
import { isNarrow, nameLabel, nameWidth } from "@/lib/charts/row-names";

export type StateTone = "green" | "yellow" | "orange" | "red" | "grey" | "indigo";
export type StateSeries = { name: string; tone: StateTone };
export type StateRow = { label: string; values: readonly number[] };

/** Pale fill, strong edge: the figure inside stays readable, and grey print still shows where one part ends. */
export const TONE_COLOURS: Record<StateTone, { fill: string; edge: string }> = {
  green: { fill: "var(--color-green-wash)", edge: "var(--color-green)" },
  yellow: { fill: "var(--color-yellow-wash)", edge: "var(--color-yellow)" },
  orange: { fill: "var(--color-orange-wash)", edge: "var(--color-orange)" },
  red: { fill: "var(--color-vermilion-wash)", edge: "var(--color-vermilion)" },
  grey: { fill: "var(--color-sunk)", edge: "var(--color-grey)" },
  indigo: { fill: "var(--color-indigo-wash)", edge: "var(--color-indigo)" },
};

const ROW_PX = 38;
const VALUES_PER_NAMED_PART = 0.2;

/**
 * A bar a row, its parts in the order of `series`, each with its figure and, where there is room, its name.
 * Rows hold one value a series; a missing one counts as 0.
 */
export function stackedStatesSvg(
  rows: readonly StateRow[],
  series: readonly StateSeries[],
  width: number,
  prefix: string,
): string {
  const narrow = isNarrow(width);
  const longest = Math.max(1, ...rows.map((row) => row.values.reduce((sum, value) => sum + value, 0)));
  const named = (value: number) => !narrow && value / longest >= VALUES_PER_NAMED_PART;
  return renderChart(
    {
      grid: { left: nameWidth(width), right: 4, top: 0, bottom: 0, outerBoundsMode: "none" },
      xAxis: { type: "value", show: false, min: 0, max: longest },
      yAxis: {
        type: "category",
        inverse: true,
        data: rows.map((row) => row.label),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: nameLabel(width),
      },
      series: series.map(({ name, tone }, index) => ({
        type: "bar",
        stack: "all",
        silent: true,
        barWidth: 24,
        itemStyle: { color: TONE_COLOURS[tone].fill, borderColor: TONE_COLOURS[tone].edge, borderWidth: 1 },
        label: {
          show: true,
          color: INK,
          fontSize: TEXT_PX,
          formatter: ({ value }) => partText(name, Number(value), named(Number(value))),
        },
        data: rows.map((row) => row.values[index] || "-"),
      })),
    },
    width,
    Math.max(1, rows.length) * ROW_PX,
    prefix,
  );
}

function partText(name: string, value: number, named: boolean): string {
  return named ? `${name} ${value}` : String(value);
}
