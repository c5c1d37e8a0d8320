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
  searchParams: Promise<{ notice?: string | string[] }>;
};

/** One act on one case: what it means, its fields, and for decisions the paper they are about. */
export default async function ActPage({ params, searchParams }: ActPageProps) {
  const { id, act: name } = await params;
  const act = caseActs.find((each) => each === name);
  const formAction = act ? formActions[act] : undefined;
  if (!act || !formAction) notFound();
  const view = await load((context) => readCase(context, id));
  if (!view.acts.includes(act)) notFound();
  const [{ notice }, i18n, material] = await Promise.all([
    searchParams,
    getI18n(),
    load((context) => readActMaterial(context, view)),
  ]);
  const { t } = i18n;
  const noticeId = noticeOf(act, view, typeof notice === "string" ? notice : null);
  return (
    <>
      <PageHeader
        title={t(`cases.act.${act}`)}
        meaning={`${t("home.item.base", view.suggestion)} ${t(`cases.actMeaning.${act}`)}`}
        back={{ href: `/cases/${id}`, label: t("cases.page.number", view.suggestion) }}
      />
      {papersOf.includes(act) ? <CasePaper i18n={i18n} view={view} /> : null}
      <ActForm
        action={formAction}
        submissionKey={crypto.randomUUID()}
        version={view.version}
        hidden={{ handlingId: id, ...(noticeId ? { noticeId } : {}) }}
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

const actsOnNotices: readonly CaseAct[] = ["respond-to-notice", "close-notice", "extend-notice"];

/** The notice an answer, a close-out or an extension is about: the one in the address, else the only one that fits. */
function noticeOf(
  act: CaseAct,
  view: Awaited<ReturnType<typeof readCase>>,
  given: string | null,
): string | null {
  if (!actsOnNotices.includes(act)) return null;
  const open = view.notices.filter(({ closedAt }) => closedAt === null);
  const fitting = open.filter(({ responses }) => responses.length > 0 === (act === "close-notice"));
  const chosen = open.find(({ id }) => id === given) ?? fitting[0] ?? open[0];
  if (!chosen) notFound();
  return chosen.id;
}
