import { uploadSheetAction } from "@/app/(staff)/import/actions";
import { ActForm } from "@/components/form/act-form";
import { FileField, SelectField, TextField } from "@/components/form/fields";
import { FormActions } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { importingUnit } from "@/lib/queries/import/importing-unit";
import { listMappings } from "@/lib/queries/import/saved-mapping";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { SHEET_BYTES } from "@/lib/schemas/suggestion/upload-sheet";

type ImportPageProps = { searchParams: Promise<{ refused?: string | string[] }> };

/** Sending a sheet to be looked at. */
export default async function ImportPage({ searchParams }: ImportPageProps) {
  await load(importingUnit);
  const [mappings, { t }, { refused }] = await Promise.all([load(listMappings), getI18n(), searchParams]);
  return (
    <>
      <PageHeader title={t("register.upload.title")} meaning={t("register.upload.meaning")} />
      {refused === "too-large" ? (
        <div className="mb-4">
          <Notice tone="error" role="alert" title={t("errors.field.fileTooLarge")} />
        </div>
      ) : null}
      <ActForm action={uploadSheetAction} requiredMark={t("common.field.required")}>
        <FileField
          name="file"
          label={t("register.upload.file")}
          hint={t("register.upload.fileHint")}
          accept=".xlsx,.csv"
          limit={{ bytes: SHEET_BYTES, words: t("importMessages.fileError.TOO_LARGE") }}
          required
        />
        <TextField
          name="session"
          label={t("register.upload.session")}
          hint={t("register.upload.sessionHint")}
          width="medium"
        />
        <SelectField
          name="source"
          label={t("register.upload.source")}
          options={(["NPC", "CPPCC"] as const).map((value) => ({
            value,
            label: t(`domain.source.${value}`),
          }))}
          placeholder={t("register.upload.sourceUnknown")}
        />
        <TextField
          name="year"
          label={t("register.upload.year")}
          hint={t("register.upload.yearHint")}
          width="short"
          inputMode="numeric"
        />
        {mappings.length > 0 ? (
          <SelectField
            name="mapping"
            label={t("register.upload.mapping")}
            options={mappings.map(({ name }) => ({ value: name, label: name }))}
            placeholder={t("register.upload.noMapping")}
          />
        ) : null}
        <FormActions>
          <SubmitButton pending={t("register.upload.sending")}>{t("register.upload.send")}</SubmitButton>
        </FormActions>
      </ActForm>
    </>
  );
}
