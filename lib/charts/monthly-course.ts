import { isNarrow } from "@/lib/charts/row-names";
import { twoLinesSvg } from "@/lib/charts/two-lines";

export type MonthCourse = { label: string; delivered: number; replied: number };

/** What was delivered (dashed) and what was replied to (solid), month by month. */
export function monthlyCourseSvg(months: readonly MonthCourse[], width: number, prefix: string): string {
  return twoLinesSvg(
    months.map(({ label, delivered, replied }) => ({ label, dashed: delivered, solid: replied })),
    { left: 34, height: isNarrow(width) ? 200 : 260, yAxis: { minInterval: 1, splitNumber: 4 } },
    width,
    prefix,
  );
}
