import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { formActions } from "@/app/(staff)/cases/[id]/form-actions";
import { ActBody } from "@/components/case/act-body";
import { CaseBackground } from "@/components/case/case-background";
import { CaseOpinions } from "@/components/case/case-opinions";
import { CasePaper } from "@/components/case/case-paper";
import { CaseRequests } from "@/components/case/case-requests";
import { NoticeRecord, type RecordedNotice } from "@/components/case/notice-record";
import { gapItems } from "@/components/case/submission-gaps";
import { ActForm } from "@/components/form/act-form";
import { FormActions } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { type CaseAct, caseActs } from "@/lib/domain/lifecycle";
import type { I18n, Translate } from "@/lib/i18n/create";
import { readActMaterial } from "@/lib/queries/case/read-act-material";
import { readCase } from "@/lib/queries/case/read-case";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

type ActPageProps = {
  params: Promise<{ id: string; act: string }>;
  searchParams: Promise<{ notice?: string | string[]; commitment?: string | string[] }>;
};

/** One act on one case: what it means, its fields, and for decisions the paper they are about. */
export default async function ActPage({ params, searchParams }: ActPageProps) {
  const { id, act: name } = await params;
  const act = caseActs.find((each) => each === name);
  const formAction = act ? formActions[act] : undefined;
  if (!act || !formAction) notFound();
  const view = await load((context) => readCase(context, id));
  if (!view.acts.includes(act)) notFound();
  const [{ notice, commitment: given }, i18n, material] = await Promise.all([
    searchParams,
    getI18n(),
    load((context) => readActMaterial(context, view, act)),
  ]);
  const { t } = i18n;
  const gaps =
    act === "submit-draft" ? gapItems({ t, handlingId: id, gaps: view.gaps, acts: view.acts }) : [];
  const about = noticeOf(act, view, typeof notice === "string" ? notice : null);
  const commitment = commitmentOf(act, view, typeof given === "string" ? given : null);
  const lookBack = act === "record-look-back" ? view.lookBacks.find(({ doneOn }) => doneOn === null) : null;
  return (
    <>
      <PageHeader
        title={t(`cases.act.${act}`)}
        meaning={`${t("home.item.base", view.suggestion)} ${t(`cases.actMeaning.${act}`)}`}
        back={{ href: `/cases/${id}`, label: t("cases.page.number", view.suggestion) }}
      />
      {act === "waive-opinions" ? (
        <div className="mb-6 max-w-2xl">
          <CaseOpinions i18n={i18n} view={view} />
        </div>
      ) : null}
      {requestsOf.includes(act) ? (
        <div className="mb-6 max-w-2xl">
          <CaseRequests i18n={i18n} view={view} />
        </div>
      ) : null}
      {about ? (
        <div className="mb-6 max-w-2xl">
          <NoticeRecord i18n={i18n} notice={about} />
        </div>
      ) : null}
      {papersOf.includes(act) ? <CasePaper i18n={i18n} view={view} /> : null}
      {backgroundOf.includes(act) ? <CaseBackground i18n={i18n} view={view} /> : null}
      {commitment ? <CommitmentAbout i18n={i18n} commitment={commitment} /> : null}
      {gaps.length > 0 ? (
        <GapsNotice t={t} gaps={gaps} />
      ) : (
        <ActForm
          action={formAction}
          submissionKey={crypto.randomUUID()}
          version={view.version}
          hidden={{
            handlingId: id,
            ...(about ? { noticeId: about.id } : {}),
            ...(commitment ? { commitmentId: commitment.id } : {}),
            ...(lookBack ? { lookBackId: lookBack.id } : {}),
          }}
          requiredMark={t("common.field.required")}
        >
          <ActBody act={act} i18n={i18n} material={material} />
          <FormActions>
            <SubmitButton pending={t("cases.form.sending")}>{t(sendWords(act))}</SubmitButton>
            <LinkButton href={`/cases/${id}`} variant="quiet">
              {t("common.act.cancel")}
            </LinkButton>
          </FormActions>
        </ActForm>
      )}
    </>
  );
}

const requestsOf: readonly CaseAct[] = ["decide-return", "decide-extension", "resume-clock"];

/** Everything at once, instead of a form that would be refused for one thing after the other. */
function GapsNotice({ t, gaps }: { t: Translate; gaps: readonly ReactNode[] }) {
  return (
    <Notice tone="warning" title={t("cases.page.gapsTitle")}>
      <ul className="my-1 list-disc pl-5">
        {gaps.map((gap, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list that is only read
          <li key={index}>{gap}</li>
        ))}
      </ul>
      <p className="text-soft">{t("cases.page.gapsHint")}</p>
    </Notice>
  );
}

type Commitment = NonNullable<ReturnType<typeof commitmentOf>>;

function CommitmentAbout({ i18n: { t, format }, commitment }: { i18n: I18n; commitment: Commitment }) {
  const { measure, ownerSection, dueOn } = commitment;
  return (
    <p className="mb-4 font-medium">
      {t("promises.form.about", { measure, section: ownerSection.name, day: format.date(dueOn) })}
    </p>
  );
}

const papersOf: readonly CaseAct[] = [
  "submit-draft",
  "confirm-draft",
  "proof-draft",
  "sign-reply",
  "issue-reply",
];

/** Acts that answer the suggestion: whoever writes or judges the paper needs its text and what the deputy said. */
const backgroundOf: readonly CaseAct[] = ["save-draft", "confirm-draft", "proof-draft", "sign-reply"];

/** What the button says: the act, unless the form is filled in before it is known how the act ends. */
function sendWords(act: CaseAct) {
  switch (act) {
    case "save-draft":
      return "cases.form.saveDraft" as const;
    case "confirm-draft":
    case "proof-draft":
    case "sign-reply":
      return "cases.form.sendDecision" as const;
    default:
      return `cases.act.${act}` as const;
  }
}

const actsOnNotices: readonly CaseAct[] = ["respond-to-notice", "close-notice", "extend-notice"];

/** The notice an answer, a close-out or an extension is about: the one in the address, else the only one that fits. */
function noticeOf(
  act: CaseAct,
  view: Awaited<ReturnType<typeof readCase>>,
  given: string | null,
): RecordedNotice | null {
  if (!actsOnNotices.includes(act)) return null;
  const open = view.notices.filter(({ closedAt }) => closedAt === null);
  const fitting = open.filter(({ responses }) => responses.length > 0 === (act === "close-notice"));
  const chosen = open.find(({ id }) => id === given) ?? fitting[0] ?? open[0];
  if (!chosen) notFound();
  return chosen;
}

/** The commitment an act is about: the one in the address, else the first that waits for it. */
function commitmentOf(act: CaseAct, view: Awaited<ReturnType<typeof readCase>>, given: string | null) {
  if (act !== "report-commitment" && act !== "confirm-commitment" && act !== "send-explanation") return null;
  const waiting = view.commitments.filter(({ standing, explanation, mayReport }) => {
    if (act === "report-commitment") return standing === "OPEN" && mayReport;
    if (act === "confirm-commitment") return standing === "REPORTED";
    return standing === "FAILED" && explanation === null;
  });
  const chosen = waiting.find(({ id }) => id === given) ?? waiting[0];
  if (!chosen) notFound();
  return chosen;
}
