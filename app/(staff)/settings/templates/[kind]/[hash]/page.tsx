import { notFound } from "next/navigation";
import { Problems } from "@/app/(staff)/settings/templates/[kind]/[hash]/problems";
import { takeInTemplateAction } from "@/app/(staff)/settings/templates/actions";
import { ActForm } from "@/components/form/act-form";
import { TextField } from "@/components/form/fields";
import { FileLink } from "@/components/ui/file-link";
import { FormActions } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { isPaperKind } from "@/lib/domain/papers/paper-kinds";
import { getI18n } from "@/lib/request/i18n";
import { readKeptTemplate } from "@/lib/request/kept-template";
import { load } from "@/lib/request/load";

type CheckPageProps = {
  params: Promise<{ kind: string; hash: string }>;
  searchParams: Promise<{ name?: string | string[] }>;
};

/** What is wrong with an uploaded template, or a sample of it and the form that puts it in force. */
export default async function CheckTemplatePage({ params, searchParams }: CheckPageProps) {
  const [{ kind, hash }, { name }, { t }] = await Promise.all([params, searchParams, getI18n()]);
  if (!isPaperKind(kind)) notFound();
  const kept = await load((context) => readKeptTemplate(context, kind, hash));
  const back = { href: `/settings/templates/${kind}`, label: t("templates.backToKind") };
  if (!kept)
    return (
      <>
        <PageHeader title={t("templates.preview.gone")} meaning={t("templates.preview.goneText")} />
        <LinkButton href={back.href}>{back.label}</LinkButton>
      </>
    );
  const fileName = typeof name === "string" ? name : "";
  return (
    <>
      <PageHeader
        title={t("templates.preview.title", { kind: t(`papers.kind.${kind}`) })}
        meaning={fileName}
        back={back}
      />
      {kept.problems.length > 0 ? (
        <Problems t={t} problems={kept.problems} />
      ) : (
        <div className="grid gap-6">
          <Notice tone="success" title={t("templates.preview.good")}>
            <p>{t("templates.preview.goodText")}</p>
          </Notice>
          <p>
            <FileLink href={`/settings/templates/${kind}/${hash}/sample`} variant="secondary">
              {t("templates.preview.sample")}
            </FileLink>
          </p>
          <ActForm
            action={takeInTemplateAction}
            submissionKey={crypto.randomUUID()}
            hidden={{ kind, hash, name: fileName }}
            requiredMark={t("common.field.required")}
          >
            <TextField
              name="note"
              label={t("templates.preview.note")}
              hint={t("templates.preview.noteHint")}
            />
            <FormActions>
              <SubmitButton pending={t("common.act.working")}>{t("templates.preview.take")}</SubmitButton>
            </FormActions>
          </ActForm>
        </div>
      )}
    </>
  );
}
