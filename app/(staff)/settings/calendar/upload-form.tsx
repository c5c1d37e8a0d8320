import { uploadCalendarAction } from "@/app/(staff)/settings/calendar/actions";
import { ActForm } from "@/components/form/act-form";
import { CheckboxField, FileField, TextAreaField, TextField } from "@/components/form/fields";
import { FormActions } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Translate } from "@/lib/i18n/create";
import { CALENDAR_BYTES } from "@/lib/schemas/calendar/upload-calendar";

/** A year's list of days, pasted or as a file, on its way to be looked at. */
export function UploadForm({ t, year }: { t: Translate; year: number }) {
  return (
    <ActForm action={uploadCalendarAction} requiredMark={t("common.field.required")}>
      <TextField
        name="year"
        label={t("calendar.upload.year")}
        width="short"
        inputMode="numeric"
        defaultValue={String(year)}
        required
      />
      <TextField
        name="source"
        label={t("calendar.upload.source")}
        hint={t("calendar.upload.sourceHint")}
        required
      />
      <CheckboxField
        name="official"
        label={t("calendar.upload.official")}
        hint={t("calendar.upload.officialHint")}
      />
      <TextAreaField
        name="text"
        label={t("calendar.upload.text")}
        hint={t("calendar.upload.textHint")}
        rows={6}
      />
      <FileField
        name="file"
        label={t("calendar.upload.file")}
        hint={t("calendar.upload.fileHint")}
        accept=".xlsx,.csv,.txt,.ics"
        limit={{ bytes: CALENDAR_BYTES, words: t("errors.field.fileTooLarge") }}
      />
      <FormActions>
        <SubmitButton pending={t("calendar.upload.sending")}>{t("calendar.upload.send")}</SubmitButton>
      </FormActions>
    </ActForm>
  );
}
