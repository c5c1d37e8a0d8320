import type { ReportPart } from "@/lib/domain/annual-report/report-parts";
import type { CalendarDate } from "@/lib/domain/calendar-date";

/** Which wordings, and figures of which day, a report was read with: another text for any other. */
export function seenVersions(report: {
  readonly asOf: CalendarDate;
  readonly texts: readonly {
    readonly part: ReportPart;
    readonly sectionId: string | null;
    readonly versionNo: number;
  }[];
}): string {
  const versions = report.texts.map(
    ({ part, sectionId, versionNo }) => `${part}:${sectionId ?? ""}:${versionNo}`,
  );
  return [report.asOf, ...versions].join(" ");
}
