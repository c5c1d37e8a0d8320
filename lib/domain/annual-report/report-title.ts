import { fillFields } from "@/lib/domain/annual-report/live-fields";
import type { ReportFigures } from "@/lib/domain/annual-report/report-figures";

/** 市民政局2024年人大建议办理情况报告 */
export function reportTitle(figures: ReportFigures): string {
  return fillFields("{{单位}}{{年度}}年{{办件名称}}办理情况报告", figures);
}
