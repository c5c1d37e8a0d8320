import type { ReportFigures } from "@/lib/domain/annual-report/report-figures";
import type { ReportPart } from "@/lib/domain/annual-report/report-parts";

interface Wordings {
  readonly texts: readonly {
    readonly part: ReportPart;
    readonly sectionId: string | null;
    readonly versionNo: number;
  }[];
}

/** Which wordings, with which figures of which day, a report was read with: another text for any other. */
export function seenVersions({ texts }: Wordings, figures: ReportFigures): string {
  const versions = texts.map(({ part, sectionId, versionNo }) => `${part}:${sectionId ?? ""}:${versionNo}`);
  const { asOf, total, lead, promisesOverdue, noticesIssued, lookBacksDone } = figures;
  const counted = Object.values(figures.rates).map((rate) => `${rate.numerator}/${rate.denominator}`);
  const counts = [total, lead, promisesOverdue, noticesIssued, lookBacksDone, ...counted];
  return [asOf, ...versions, ...counts].join(" ");
}
