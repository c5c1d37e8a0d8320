import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
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
      legend={<Legend delivered={names.delivered} replied={names.replied} />}
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

/** The same strokes and marks as in the picture: dashes with squares, a line with circles. */
function Legend({ delivered, replied }: { delivered: string; replied: string }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      <li className="flex items-center gap-2">
        <svg viewBox="0 0 36 12" aria-hidden="true" className="h-3 w-9 fill-grey stroke-grey stroke-2">
          <path d="M0 6h36" strokeDasharray="6 4" />
          <path d="M15 3h6v6h-6Z" />
        </svg>
        {delivered}
      </li>
      <li className="flex items-center gap-2">
        <svg viewBox="0 0 36 12" aria-hidden="true" className="h-3 w-9 fill-indigo stroke-indigo stroke-2">
          <path d="M0 6h36" />
          <circle cx="18" cy="6" r="3" />
        </svg>
        {replied}
      </li>
    </ul>
  );
}
