import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { type StateRow, type StateSeries, stackedStatesSvg, TONE_COLOURS } from "@/lib/charts/stacked-states";

type StackedStatesChartProps = {
  title: string;
  summary: string;
  rows: readonly StateRow[];
  series: readonly StateSeries[];
  /** What a row is: the head of the table's first column. */
  groupName: string;
  tableToggle: string;
};

export function StackedStatesChart({
  title,
  summary,
  rows,
  series,
  groupName,
  tableToggle,
}: StackedStatesChartProps) {
  return (
    <ChartFigure
      title={title}
      summary={summary}
      legend={<Legend series={series} />}
      draw={(width, prefix) => stackedStatesSvg(rows, series, width, prefix)}
      tableToggle={tableToggle}
      table={
        <ChartTable
          caption={title}
          heads={[groupName, ...series.map((part) => part.name)]}
          rows={rows.map((row) => ({
            label: row.label,
            values: series.map((_, index) => row.values[index] ?? 0),
          }))}
        />
      }
    />
  );
}

/** In the order in which the parts stand in each bar. */
function Legend({ series }: { series: readonly StateSeries[] }) {
  return (
    <ol className="flex flex-wrap gap-x-5 gap-y-1">
      {series.map(({ name, tone }) => (
        <li key={name} className="flex items-center gap-2">
          <svg viewBox="0 0 14 14" aria-hidden="true" className="size-3.5">
            <rect
              x=".5"
              y=".5"
              width="13"
              height="13"
              fill={TONE_COLOURS[tone].fill}
              stroke={TONE_COLOURS[tone].edge}
            />
          </svg>
          {name}
        </li>
      ))}
    </ol>
  );
}
