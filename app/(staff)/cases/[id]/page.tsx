import { CaseActs } from "@/components/case/case-acts";
import { CaseFacts } from "@/components/case/case-facts";
import { CaseHistory } from "@/components/case/case-history";
import { CaseOpinions } from "@/components/case/case-opinions";
import { CasePaper } from "@/components/case/case-paper";
import { CaseRecords } from "@/components/case/case-records";
import { CaseRequests } from "@/components/case/case-requests";
import { CaseStages } from "@/components/case/case-stages";
import { DueLight } from "@/components/case/due-light";
import { gapItems } from "@/components/case/submission-gaps";
import { SuggestionText } from "@/components/case/suggestion-text";
import { Columns } from "@/components/ui/columns";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { readCase } from "@/lib/queries/case/read-case";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

/** One case: where it stands, what can be done now, what happened, and the facts beside it. */
export default async function CasePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [i18n, view] = await Promise.all([getI18n(), load((context) => readCase(context, id))]);
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={view.suggestion.title}
        meaning={
          <span className="flex flex-wrap items-center gap-x-4">
            <span>{`${t(`domain.source.${view.suggestion.session.source}`)} ${t("cases.page.number", view.suggestion)}`}</span>
            <DueLight
              i18n={i18n}
              light={view.light}
              dueOn={view.dueOn}
              today={view.today}
              state={view.state}
            />
          </span>
        }
        back={{ href: "/cases", label: t("cases.page.back") }}
      />
      <CaseStages
        i18n={i18n}
        role={view.role}
        state={view.state}
        stateSince={view.stateSince}
        contacts={view.contacts}
        gaps={gapItems({ t, handlingId: view.id, gaps: view.gaps, acts: view.acts })}
      />
      <CaseActs i18n={i18n} handlingId={view.id} acts={view.acts} readsOnly={view.readsOnly} />
      <Columns
        main={
          <>
            <CaseRequests i18n={i18n} view={view} />
            <CaseOpinions i18n={i18n} view={view} />
            <CaseRecords i18n={i18n} view={view} />
            {view.reply ? (
              <Section title={t(view.reply.kind === "REPLY" ? "cases.page.reply" : "cases.page.opinion")}>
                <CasePaper i18n={i18n} view={view} />
              </Section>
            ) : null}
            <Section title={t("cases.page.text")}>
              {view.suggestion.text ? (
                <SuggestionText t={t} text={view.suggestion.text} />
              ) : (
                <p className="text-soft">{t("cases.page.noText")}</p>
              )}
            </Section>
            <CaseHistory i18n={i18n} events={view.events} />
          </>
        }
        side={<CaseFacts i18n={i18n} view={view} />}
      />
    </>
  );
}
