import { notFound } from "next/navigation";
import { formActions } from "@/app/(staff)/cases/[id]/form-actions";
import { ActBody } from "@/components/case/act-body";
import { CasePaper } from "@/components/case/case-paper";
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
  const [{ notice, commitment: given }, i18n, material] = await Promise.all([
    searchParams,
    getI18n(),
    load((context) => readActMaterial(context, view)),
  ]);
  const { t, format } = i18n;
  const commitment = commitmentOf(act, view, typeof given === "string" ? given : null);
  const lookBack = act === "record-look-back" ? view.lookBacks.find(({ doneOn }) => doneOn === null) : null;
  const noticeId = noticeOf(act, view, typeof notice === "string" ? notice : null);
  return (
    <>
      <PageHeader
        title={t(`cases.act.${act}`)}
        meaning={`${t("home.item.base", view.suggestion)} ${t(`cases.actMeaning.${act}`)}`}
        back={{ href: `/cases/${id}`, label: t("cases.page.number", view.suggestion) }}
      />
      {papersOf.includes(act) ? <CasePaper i18n={i18n} view={view} /> : null}
      {commitment ? (
        <p className="mb-4 font-medium">
          {t("promises.form.about", {
            measure: commitment.measure,
            section: commitment.ownerSection.name,
            day: format.date(commitment.dueOn),
          })}
        </p>
      ) : null}
      <ActForm
        action={formAction}
        submissionKey={crypto.randomUUID()}
        version={view.version}
        hidden={{
          handlingId: id,
          ...(noticeId ? { noticeId } : {}),
          ...(commitment ? { commitmentId: commitment.id } : {}),
          ...(lookBack ? { lookBackId: lookBack.id } : {}),
        }}
        requiredMark={t("common.field.required")}
      >
        <ActBody act={act} t={t} material={material} />
        <FormActions>
          <SubmitButton pending={t("cases.form.sending")}>{t(`cases.act.${act}`)}</SubmitButton>
          <LinkButton href={`/cases/${id}`} variant="quiet">
            {t("common.act.cancel")}
          </LinkButton>
        </FormActions>
      </ActForm>
    </>
  );
}

const papersOf: readonly CaseAct[] = [
  "submit-draft",
  "confirm-draft",
  "proof-draft",
  "sign-reply",
  "issue-reply",
];

/** The notice an answer or a close-out is about: the one in the address, else the only one that fits. */
function noticeOf(
  act: CaseAct,
  view: Awaited<ReturnType<typeof readCase>>,
  given: string | null,
): string | null {
  if (act !== "respond-to-notice" && act !== "close-notice") return null;
  const open = view.notices.filter(({ closedAt }) => closedAt === null);
  const fitting = open.filter(({ responses }) => responses.length > 0 === (act === "close-notice"));
  const chosen = open.find(({ id }) => id === given) ?? fitting[0] ?? open[0];
  if (!chosen) notFound();
  return chosen.id;
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
