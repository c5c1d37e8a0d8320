import { CaseActs } from "@/components/case/case-acts";
import { CaseAttachments } from "@/components/case/case-attachments";
import { CaseFacts } from "@/components/case/case-facts";
import { CaseHistory } from "@/components/case/case-history";
import { CaseLookBacks } from "@/components/case/case-look-backs";
import { CaseOpinions } from "@/components/case/case-opinions";
import { CasePaper } from "@/components/case/case-paper";
import { CasePapers } from "@/components/case/case-papers";
import { CasePromises } from "@/components/case/case-promises";
import { CaseRecords } from "@/components/case/case-records";
import { CaseRelations } from "@/components/case/case-relations";
import { CaseRequests } from "@/components/case/case-requests";
import { CaseStages } from "@/components/case/case-stages";
import { DueLight } from "@/components/case/due-light";
import { EarlierRounds } from "@/components/case/earlier-rounds";
import { SignOffSteps } from "@/components/case/sign-off-steps";
import { gapItems } from "@/components/case/submission-gaps";
import { SuggestionText } from "@/components/case/suggestion-text";
import { Badge } from "@/components/ui/badge";
import { Columns } from "@/components/ui/columns";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { answersDeputy } from "@/lib/domain/case-facts";
import { createI18n } from "@/lib/i18n/create";
import { wordingOf } from "@/lib/i18n/proposal-words";
import { readCase } from "@/lib/queries/case/read-case";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

/** One case: where it stands, what can be done now, what happened, and the facts beside it. */
export default async function CasePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [base, view] = await Promise.all([getI18n(), load((context) => readCase(context, id))]);
  const i18n = createI18n(base.locale, wordingOf(view.suggestion));
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={view.suggestion.title}
        meaning={
          <span className="flex flex-wrap items-center gap-x-4">
            <span>{`${t(`domain.source.${view.suggestion.session.source}`)} ${t("cases.page.number", view.suggestion)}`}</span>
            {view.roundNo > 1 ? (
              <Badge tone="warning">{t("cases.page.roundBadge", { no: view.roundNo })}</Badge>
            ) : null}
            {view.suspensions.some(({ untilOn }) => untilOn === null) ? (
              <Badge tone="warning">{t("cases.page.paused")}</Badge>
            ) : null}
            {view.key ? <Badge tone="danger">{t("cases.key.badge")}</Badge> : null}
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
        gaps={gapItems({
          t,
          handlingId: view.id,
          gaps: view.gaps,
          acts: view.acts,
          opinion: !answersDeputy(view.role),
        })}
        waitsFor={view.waitsFor}
        chain={view.chain}
        awaitedStep={view.awaitedStep}
      />
      <CaseActs
        i18n={i18n}
        handlingId={view.id}
        acts={view.acts}
        state={view.state}
        opinion={!answersDeputy(view.role)}
        ready={view.gaps.length === 0}
        readsOnly={view.readsOnly}
      />
      <Columns
        main={
          <>
            <CaseRelations i18n={i18n} view={view} />
            <CaseRequests i18n={i18n} view={view} />
            <CaseOpinions i18n={i18n} view={view} />
            <CaseRecords i18n={i18n} view={view} />
            <CasePromises i18n={i18n} view={view} />
            <CaseLookBacks i18n={i18n} view={view} />
            {view.reply ? (
              <Section title={t(view.reply.kind === "REPLY" ? "cases.page.reply" : "cases.page.opinion")}>
                <CasePaper i18n={i18n} view={view} />
                <SignOffSteps i18n={i18n} paper={view.reply} awaited={view.awaitedStep} />
                {view.replies.flatMap(({ versions }) => versions).length > 1 ? (
                  <p className="mt-3 print:hidden">
                    <TextLink href={`/cases/${view.id}/versions`}>{t("cases.versions.open")}</TextLink>
                  </p>
                ) : null}
              </Section>
            ) : null}
            <EarlierRounds i18n={i18n} view={view} />
            <Section title={t("cases.page.text")}>
              {view.suggestion.text ? (
                <SuggestionText t={t} text={view.suggestion.text} />
              ) : (
                <p className="text-soft">{t("cases.page.noText")}</p>
              )}
            </Section>
            {view.points.length > 0 && !view.reply?.versions.at(-1)?.answers.length ? (
              <Section title={t("cases.points.list")}>
                <ol className="grid gap-1">
                  {view.points.map(({ id: pointId, position, text }) => (
                    <li key={pointId}>{t("cases.points.point", { no: position, text })}</li>
                  ))}
                </ol>
              </Section>
            ) : null}
            <CasePapers i18n={i18n} view={view} />
            <CaseAttachments i18n={i18n} files={view.attachments} />
            <CaseHistory i18n={i18n} events={view.events} />
          </>
        }
        side={<CaseFacts i18n={i18n} view={view} />}
      />
    </>
  );
}
