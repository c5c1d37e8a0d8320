import { notFound } from "next/navigation";
import { formActions } from "@/app/(staff)/cases/[id]/form-actions";
import { commitmentOf, noticeOf } from "@/components/case/act-about";
import { ActBody } from "@/components/case/act-body";
import { ActContext } from "@/components/case/act-context";
import { actWords } from "@/components/case/act-words";
import { EarlierSearch } from "@/components/case/fields-earlier";
import { DraftSources } from "@/components/case/fields-merging";
import { GapsNotice } from "@/components/case/submission-gaps";
import { ActForm } from "@/components/form/act-form";
import { FormActions } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { type CaseAct, caseActs } from "@/lib/domain/lifecycle";
import { createI18n, type Translate } from "@/lib/i18n/create";
import { wordingOf } from "@/lib/i18n/proposal-words";
import { readActMaterial } from "@/lib/queries/case/read-act-material";
import { readCase } from "@/lib/queries/case/read-case";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

type ActPageProps = {
  params: Promise<{ id: string; act: string }>;
  searchParams: Promise<Partial<Record<"notice" | "commitment" | "from" | "link" | "q", string | string[]>>>;
};

/** One act on one case: what it means, its fields, and for decisions the paper they are about. */
export default async function ActPage({ params, searchParams }: ActPageProps) {
  const { id, act: name } = await params;
  const act = caseActs.find((each) => each === name);
  const formAction = act ? formActions[act] : undefined;
  if (!act || !formAction) notFound();
  const view = await load((context) => readCase(context, id));
  if (!view.acts.includes(act)) notFound();
  const given = await searchParams;
  const [from, q] = [oneOf(given.from), oneOf(given.q)];
  const [base, material] = await Promise.all([
    getI18n(),
    load((context) => readActMaterial(context, view, act, { draftFrom: from, words: q ?? "" })),
  ]);
  const i18n = createI18n(base.locale, wordingOf(view.suggestion));
  const notice = noticeOf(act, view, oneOf(given.notice));
  const commitment = commitmentOf(act, view, oneOf(given.commitment));
  if (notice === undefined || commitment === undefined) notFound();
  const earlier = linkOf(act, view, oneOf(given.link));
  const lookBack = act === "record-look-back" ? view.lookBacks.find(({ doneOn }) => doneOn === null) : null;
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={actWords(t, act, material.opinion)}
        meaning={`${t("home.item.base", view.suggestion)} ${t(`cases.actMeaning.${act}`)}`}
        back={{ href: `/cases/${id}`, label: t("cases.page.number", view.suggestion) }}
      />
      <ActContext i18n={i18n} act={act} view={view} notice={notice} commitment={commitment} />
      {act === "link-earlier" ? <EarlierSearch t={t} handlingId={id} words={material.earlier.words} /> : null}
      {earlier ? <p className="mb-4 font-medium">{earlierWords(t, earlier)}</p> : null}
      <DraftSources t={t} handlingId={id} sources={material.merging.draftSources} />
      {act === "submit-draft" && view.gaps.length > 0 ? (
        <GapsNotice t={t} handlingId={id} gaps={view.gaps} acts={view.acts} opinion={material.opinion} />
      ) : (
        <ActForm
          key={from ?? q ?? act}
          action={formAction}
          submissionKey={crypto.randomUUID()}
          version={view.version}
          hidden={{
            handlingId: id,
            ...(notice ? { noticeId: notice.id } : {}),
            ...(commitment ? { commitmentId: commitment.id } : {}),
            ...(earlier ? { linkId: earlier.linkId } : {}),
            ...(lookBack ? { lookBackId: lookBack.id } : {}),
          }}
          requiredMark={t("common.field.required")}
        >
          <ActBody
            act={act}
            i18n={i18n}
            material={material}
            outcome={commitment?.reports.at(-1)?.outcome ?? null}
          />
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

/** A parameter of the address that was given once. */
const oneOf = (given: string | string[] | undefined) => (typeof given === "string" ? given : null);

/** The link to take away: the one in the address, else the first. */
function linkOf(act: CaseAct, view: Awaited<ReturnType<typeof readCase>>, given: string | null) {
  if (act !== "unlink-earlier") return null;
  return view.earlier.find(({ linkId }) => linkId === given) ?? view.earlier[0] ?? notFound();
}

function earlierWords(t: Translate, { related, reference }: NonNullable<ReturnType<typeof linkOf>>): string {
  return related ? t("cases.earlier.choice", related) : reference;
}

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
