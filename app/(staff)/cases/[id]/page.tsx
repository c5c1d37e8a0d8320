import { CaseActs } from "@/components/case/case-acts";
import { CaseFacts } from "@/components/case/case-facts";
import { CaseHistory } from "@/components/case/case-history";
import { CaseLookBacks } from "@/components/case/case-look-backs";
import { CasePaper } from "@/components/case/case-paper";
import { CasePromises } from "@/components/case/case-promises";
import { CaseRecords } from "@/components/case/case-records";
import { CaseStages } from "@/components/case/case-stages";
import { DueLight } from "@/components/case/due-light";
import { Columns } from "@/components/ui/columns";
import { Disclosure } from "@/components/ui/disclosure";
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
            <DueLight i18n={i18n} light={view.light} dueOn={view.dueOn} today={view.today} />
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
        consulted={view.consulted}
        drafted={(view.reply?.versions.length ?? 0) > 0}
        promised={!view.commitmentMissing}
      />
      <CaseActs i18n={i18n} handlingId={view.id} acts={view.acts} />
      <Columns
        main={
          <>
            <CaseRecords i18n={i18n} view={view} />
            <CasePromises i18n={i18n} view={view} />
            <CaseLookBacks i18n={i18n} view={view} />
            {view.reply ? (
              <Section title={t(view.reply.kind === "REPLY" ? "cases.page.reply" : "cases.page.opinion")}>
                <CasePaper i18n={i18n} view={view} />
              </Section>
            ) : null}
            <Section title={t("cases.page.text")}>
              {view.suggestion.text ? (
                <Disclosure summary={t("cases.page.text")} open={view.suggestion.text.length < 600}>
                  <p className="whitespace-pre-wrap">{view.suggestion.text}</p>
                </Disclosure>
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
