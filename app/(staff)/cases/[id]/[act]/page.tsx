import { notFound } from "next/navigation";
import { formActions } from "@/app/(staff)/cases/[id]/form-actions";
import { commitmentOf, noticeOf } from "@/components/case/act-about";
import { ActBody } from "@/components/case/act-body";
import { ActContext } from "@/components/case/act-context";
import { GapsNotice } from "@/components/case/submission-gaps";
import { ActForm } from "@/components/form/act-form";
import { FormActions } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { type CaseAct, caseActs } from "@/lib/domain/lifecycle";
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
  const [given, i18n, material] = await Promise.all([
    searchParams,
    getI18n(),
    load((context) => readActMaterial(context, view, act)),
  ]);
  const notice = noticeOf(act, view, idIn(given.notice));
  const commitment = commitmentOf(act, view, idIn(given.commitment));
  if (notice === undefined || commitment === undefined) notFound();
  const lookBack = act === "record-look-back" ? view.lookBacks.find(({ doneOn }) => doneOn === null) : null;
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={t(`cases.act.${act}`)}
        meaning={`${t("home.item.base", view.suggestion)} ${t(`cases.actMeaning.${act}`)}`}
        back={{ href: `/cases/${id}`, label: t("cases.page.number", view.suggestion) }}
      />
      <ActContext i18n={i18n} act={act} view={view} notice={notice} commitment={commitment} />
      {act === "submit-draft" && view.gaps.length > 0 ? (
        <GapsNotice t={t} handlingId={id} gaps={view.gaps} acts={view.acts} />
      ) : (
        <ActForm
          action={formAction}
          submissionKey={crypto.randomUUID()}
          version={view.version}
          hidden={{
            handlingId: id,
            ...(notice ? { noticeId: notice.id } : {}),
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

const idIn = (given: string | string[] | undefined) => (typeof given === "string" ? given : null);

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
