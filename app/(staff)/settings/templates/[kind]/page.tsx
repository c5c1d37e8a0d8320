import { notFound } from "next/navigation";
import { FieldTable } from "@/app/(staff)/settings/templates/[kind]/field-table";
import { History } from "@/app/(staff)/settings/templates/[kind]/history";
import { uploadTemplateAction } from "@/app/(staff)/settings/templates/actions";
import { ActForm } from "@/components/form/act-form";
import { FileField } from "@/components/form/fields";
import { FileLink } from "@/components/ui/file-link";
import { FormActions } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { isPaperKind } from "@/lib/domain/papers/paper-kinds";
import { readTemplate } from "@/lib/queries/papers/read-template";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { TEMPLATE_BYTES } from "@/lib/schemas/papers/template";

/** One kind of paper: the template in force, the form for another, the fields, and every template there was. */
export default async function TemplatePage({ params }: { params: Promise<{ kind: string }> }) {
  const { kind } = await params;
  if (!isPaperKind(kind)) notFound();
  const [i18n, history] = await Promise.all([getI18n(), load((context) => readTemplate(context, kind))]);
  const { t } = i18n;
  const [current] = history;
  return (
    <>
      <PageHeader
        title={t(`papers.kind.${kind}`)}
        meaning={t("templates.kindMeaning")}
        back={{ href: "/settings/templates", label: t("templates.backToList") }}
      />
      <Section title={t("templates.inForce")}>
        <p>{current?.sha256 ? current.fileName : t("templates.default")}</p>
        <p className="mt-3 flex flex-wrap gap-3">
          <FileLink href={`/settings/templates/${kind}/file?of=force`} variant="secondary">
            {t("templates.downloadInForce")}
          </FileLink>
          {current?.sha256 ? (
            <FileLink href={`/settings/templates/${kind}/file?of=default`} variant="quiet">
              {t("templates.downloadDefault")}
            </FileLink>
          ) : null}
        </p>
      </Section>
      <Section title={t("templates.upload.title")} meaning={t("templates.upload.meaning")}>
        <ActForm action={uploadTemplateAction} hidden={{ kind }} requiredMark={t("common.field.required")}>
          <FileField
            name="file"
            label={t("templates.upload.file")}
            accept=".docx"
            limit={{ bytes: TEMPLATE_BYTES, words: t("errors.field.fileTooLarge") }}
            required
          />
          <FormActions>
            <SubmitButton pending={t("templates.upload.sending")}>{t("templates.upload.send")}</SubmitButton>
          </FormActions>
        </ActForm>
      </Section>
      <FieldTable i18n={i18n} kind={kind} />
      <History i18n={i18n} kind={kind} rows={history} />
    </>
  );
}
