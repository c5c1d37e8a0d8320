import { partName } from "@/components/report/part-name";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { openRequests } from "@/lib/domain/annual-report/report-parts";
import type { I18n } from "@/lib/i18n/create";
import type { ReportView } from "@/lib/queries/report/read-report";

/** The parts the reader may word, each with who wrote it last and what it still asks for. */
export function PartsList({ i18n, view }: { i18n: I18n; view: ReportView }) {
  const { t, format } = i18n;
  if (view.writable.length === 0) return null;
  return (
    <Section title={t("reports.parts.title")} meaning={t("reports.parts.meaning")}>
      <ul className="grid gap-2">
        {view.writable.map(({ part, sectionId, section, versionNo, body, writtenBy, writtenAt }) => {
          const query = new URLSearchParams({ part, ...(sectionId ? { section: sectionId } : {}) });
          const open = openRequests(body).length;
          return (
            <li key={`${part} ${sectionId}`} className="border-b border-line pb-2">
              <TextLink href={`/reports/${view.id}/text?${query}`}>{partName(t, part, section)}</TextLink>
              <span className="block text-small text-soft">
                {versionNo === 1
                  ? t("reports.parts.drafted")
                  : t("reports.parts.by", { by: writtenBy, at: format.moment(writtenAt) })}
                {open > 0 ? ` · ${t("reports.parts.open", { count: open })}` : null}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
