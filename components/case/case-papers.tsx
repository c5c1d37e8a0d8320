import { Section } from "@/components/ui/section";
import type { I18n } from "@/lib/i18n/create";
import { availablePapers } from "@/lib/papers/available-papers";
import type { PaperCase } from "@/lib/papers/paper-content";

/** The case's papers as Word files; nothing where it has none yet. */
export function CasePapers({ i18n, view }: { i18n: I18n; view: PaperCase & { readonly id: string } }) {
  const { t } = i18n;
  const papers = availablePapers(view);
  if (papers.length === 0) return null;
  return (
    <div className="mt-8 print:hidden">
      <Section title={t("papers.title")} meaning={t("papers.meaning")}>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {papers.map(({ kind, objectId, serial, draft }) => (
            <li key={objectId ?? kind}>
              {/* a file, not a page: the router must not ask for it */}
              <a
                href={`/cases/${view.id}/papers/${kind}${objectId ? `?of=${objectId}` : ""}`}
                className="text-indigo hover:underline"
                download
              >
                {t(`papers.kind.${kind}`)}
                {serial === null ? null : ` ${serial}`}
              </a>
              {draft ? <span className="text-soft"> {t("papers.draft")}</span> : null}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
