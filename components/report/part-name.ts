import type { ReportPart } from "@/lib/domain/annual-report/report-parts";
import type { Translate } from "@/lib/i18n/create";

/** What a part of a report is called; a section's paragraph by the section. */
export function partName(t: Translate, part: ReportPart, section: string | null): string {
  return section === null ? t(`reports.part.${part}`) : t("reports.sectionPart", { section });
}
