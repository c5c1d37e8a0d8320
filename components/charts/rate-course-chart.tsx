import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { LineLegend } from "@/components/charts/line-legend";
import { type RateMonth, rateCourseSvg } from "@/lib/charts/rate-course";

type RateCourseChartProps = {
  title: string;
  summary: string;
  months: readonly RateMonth[];
  names: { month: string; now: string; before: string };
  /** A rate as the page writes it, null as well. */
  percent: (rate: number | null) => string;
  tableToggle: string;
};

/** A rate month by month against the year before. */
export function RateCourseChart({
  title,
  summary,
  months,
  names,
  percent,
  tableToggle,
}: RateCourseChartProps) {
  return (
    <ChartFigure
      title={title}
      summary={summary}
      legend={<LineLegend dashed={names.before} solid={names.now} />}
      draw={(width, prefix) => rateCourseSvg(months, width, prefix)}
      tableToggle={tableToggle}
      table={
        <ChartTable
          caption={title}
          heads={[names.month, names.before, names.now]}
          rows={months.map(({ label, before, now }) => ({ label, values: [percent(before), percent(now)] }))}
        />
      }
    />
  );
}
