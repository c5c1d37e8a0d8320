import { isNarrow } from "@/lib/charts/row-names";
import { axisLabel, twoLinesSvg } from "@/lib/charts/two-lines";

/** A rate at the end of a month, and of the same month a year before; between 0 and 1, null where there was none. */
export type RateMonth = { label: string; now: number | null; before: number | null };

/** The year before (dashed) and this one (solid), month by month, in percent. */
export function rateCourseSvg(months: readonly RateMonth[], width: number, prefix: string): string {
  const percent = (rate: number | null) => (rate === null ? "-" : Math.round(rate * 1000) / 10);
  return twoLinesSvg(
    months.map(({ label, now, before }) => ({ label, dashed: percent(before), solid: percent(now) })),
    {
      left: 46,
      height: isNarrow(width) ? 170 : 200,
      yAxis: { max: 100, interval: 25, axisLabel: { ...axisLabel, formatter: "{value}%" } },
    },
    width,
    prefix,
  );
}
