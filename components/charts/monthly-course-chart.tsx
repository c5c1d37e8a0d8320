import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { LineLegend } from "@/components/charts/line-legend";
import { type MonthCourse, monthlyCourseSvg } from "@/lib/charts/monthly-course";

type MonthlyCourseChartProps = {
  title: string;
  summary: string;
  months: readonly MonthCourse[];
  names: { month: string; delivered: string; replied: string };
  tableToggle: string;
};

export function MonthlyCourseChart({ title, summary, months, names, tableToggle }: MonthlyCourseChartProps) {
  return (
    <ChartFigure
      title={title}
      summary={summary}
      legend={<LineLegend dashed={names.delivered} solid={names.replied} />}
      draw={(width, prefix) => monthlyCourseSvg(months, width, prefix)}
      tableToggle={tableToggle}
      table={
        <ChartTable
          caption={title}
          heads={[names.month, names.delivered, names.replied]}
          rows={months.map((month) => ({ label: month.label, values: [month.delivered, month.replied] }))}
        />
      }
    />
  );
}
