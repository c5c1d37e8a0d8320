import { rateReplyAction, urgeCaseAction } from "@/app/(deputy)/my/[id]/actions";
import { FileLink } from "@/components/case/case-attachments";
import { SurveyFields } from "@/components/case/fields-survey";
import { PointAnswers } from "@/components/case/point-answers";
import { ReplyPaper } from "@/components/case/reply-paper";
import { SuggestionText } from "@/components/case/suggestion-text";
import { DeputyPromises } from "@/components/deputy/deputy-promises";
import { trackOf } from "@/components/deputy/track";
import { ActForm } from "@/components/form/act-form";
import { TextAreaField } from "@/components/form/fields";
import { FormActions } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { Timeline } from "@/components/ui/timeline";
import { createI18n, type I18n } from "@/lib/i18n/create";
import { wordingOf } from "@/lib/i18n/proposal-words";
import { readOwnSuggestion } from "@/lib/queries/deputy/read-own-suggestion";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

type Own = Awaited<ReturnType<typeof readOwnSuggestion>>;
type Handling = Own["handlings"][number];

/** One of the deputy's suggestions: its way so far, the reply as a letter, and the two questions. */
export default async function MySuggestionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [base, own] = await Promise.all([getI18n(), load((context) => readOwnSuggestion(context, id))]);
  const i18n = createI18n(base.locale, wordingOf(own));
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={own.title}
        meaning={t("deputy.number", { session: own.session.name, number: own.number })}
        back={{ href: "/my", label: t("deputy.back") }}
      />
      {own.handlings.length === 0 ? <p className="text-soft">{t("deputy.notYet")}</p> : null}
      {own.handlings.map((handling) => (
        <HandlingStory key={handling.id} i18n={i18n} own={own} handling={handling} />
      ))}
      {own.text ? (
        <Section title={t("cases.page.text")}>
          <SuggestionText t={t} text={own.text} />
        </Section>
      ) : null}
    </>
  );
}

function HandlingStory({ i18n, own, handling }: { i18n: I18n; own: Own; handling: Handling }) {
  const { t } = i18n;
  const again =
    own.leads && handling.roundNo > 1 && handling.state !== "CONCLUDED" && handling.state !== "REPLIED";
  // A round that no survey asked for was opened by a look-back.
  const byLookBack = !handling.surveys.some(
    ({ roundNo, result }) => roundNo === handling.roundNo - 1 && result === "DISSATISFIED",
  );
  return (
    <>
      {again ? <Notice tone="info">{t(byLookBack ? "deputy.reopened" : "deputy.secondRound")}</Notice> : null}
      <Section title={t("deputy.track")}>
        <Timeline
          label={t("deputy.track")}
          items={trackOf(i18n, handling).map((step) => ({ ...step, who: handling.unit.name }))}
        />
        {handling.dueOn ? (
          <p className="mt-2">{t("deputy.dueOn", { day: i18n.format.date(handling.dueOn) })}</p>
        ) : null}
      </Section>
      <Section title={t("deputy.reply")}>
        {handling.replies.length === 0 ? <p className="text-soft">{t("deputy.noReply")}</p> : null}
        {handling.replies.map((reply) => (
          <Letter key={reply.id} i18n={i18n} own={own} handling={handling} reply={reply} />
        ))}
      </Section>
      <DeputyPromises i18n={i18n} handling={handling} />
      {handling.files.length > 0 ? (
        <Section title={t("deputy.files")}>
          <ul className="grid gap-2">
            {handling.files.map(({ id, fileName, size }) => (
              <li key={id}>
                <FileLink id={id} name={fileName} />{" "}
                <span className="text-small text-soft">{i18n.format.fileSize(size)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {handling.mayUrge ? <Urging i18n={i18n} handling={handling} /> : null}
      {handling.mayRate ? <Rating i18n={i18n} handling={handling} /> : null}
      {handling.state === "REPLIED" && !own.leads ? (
        <p className="text-soft">{t("deputy.onlyLead")}</p>
      ) : null}
    </>
  );
}

type LetterProps = { i18n: I18n; own: Own; handling: Handling; reply: Handling["replies"][number] };

function Letter({ i18n, own, handling, reply }: LetterProps) {
  const { t } = i18n;
  const { version, meaning } = reply;
  return (
    <div className="mb-6">
      {meaning && version.classCode ? (
        <p className="mb-2">{t("deputy.classMeaning", { code: version.classCode, meaning: t(meaning) })}</p>
      ) : null}
      <ReplyPaper
        i18n={i18n}
        label={t("deputy.earlierReply", { no: reply.roundNo })}
        paper={{
          ...version,
          kind: "REPLY",
          unitName: handling.unit.name,
          leadUnitName: null,
          documentNo: reply.documentNo,
          issuedAt: reply.issuedAt,
          suggestion: own,
          sponsors: own.sponsors.map(({ deputy }) => deputy),
          statedCount: own.statedCount,
        }}
      />
      <PointAnswers i18n={i18n} answers={version.answers} />
    </div>
  );
}

function Urging({ i18n: { t }, handling }: { i18n: I18n; handling: Handling }) {
  return (
    <Section title={t("deputy.urgeTitle")} meaning={t("deputy.urgeMeaning")}>
      <ActForm
        action={urgeCaseAction}
        submissionKey={crypto.randomUUID()}
        version={handling.version}
        hidden={{ handlingId: handling.id }}
        requiredMark={t("common.field.required")}
      >
        <TextAreaField name="remark" label={t("cases.form.urgeRemark")} rows={2} />
        <FormActions>
          <SubmitButton variant="secondary" pending={t("cases.form.sending")}>
            {t("cases.act.urge-case")}
          </SubmitButton>
        </FormActions>
      </ActForm>
    </Section>
  );
}

function Rating({ i18n: { t }, handling }: { i18n: I18n; handling: Handling }) {
  return (
    <Section
      title={t("deputy.rateTitle")}
      meaning={t(handling.state === "CONCLUDED" ? "deputy.rateLate" : "deputy.rateMeaning")}
    >
      <ActForm
        action={rateReplyAction}
        submissionKey={crypto.randomUUID()}
        version={handling.version}
        hidden={{ handlingId: handling.id }}
        requiredMark={t("common.field.required")}
      >
        <SurveyFields t={t} proposal={handling.proposalSurvey} />
        <FormActions>
          <SubmitButton pending={t("cases.form.sending")}>{t("deputy.submit")}</SubmitButton>
        </FormActions>
      </ActForm>
    </Section>
  );
}
