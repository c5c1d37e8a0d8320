import { CheckboxField, FileField, SelectField, TextField } from "@/components/form/fields";
import { acceptedExtensions } from "@/lib/domain/attachments/file-kind";
import type { AttachmentSubject } from "@/lib/domain/attachments/subject";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Translate } from "@/lib/i18n/create";

/** An entry of the case that a file can be evidence of. */
export interface EvidenceChoice {
  readonly value: string;
  readonly subject: AttachmentSubject;
  readonly day: CalendarDate | null;
  readonly name: string;
}

/** A file, what it is evidence of, what it shows, and whether the deputies may have it. */
export function AttachmentFields({ t, evidence }: { t: Translate; evidence: readonly EvidenceChoice[] }) {
  return (
    <>
      <FileField
        name="file"
        label={t("cases.form.file")}
        hint={t("cases.form.fileHint")}
        accept={acceptedExtensions}
        required
      />
      <SelectField
        name="evidenceOf"
        label={t("cases.form.evidenceOf")}
        required
        options={evidence.map(({ value, subject, day, name }) => ({
          value,
          label: t("cases.form.evidenceOfOne", {
            kind: t(`domain.attachmentSubject.${subject}`),
            day: day ?? "",
            name,
          }).trim(),
        }))}
        defaultValue="CASE"
      />
      <TextField name="shows" label={t("cases.form.shows")} hint={t("cases.form.showsHint")} required />
      <CheckboxField name="forDeputy" label={t("cases.form.forDeputy")} />
    </>
  );
}

/** The scan of a paper that is being keyed in. */
export function ScanField({ t, required }: { t: Translate; required: boolean }) {
  return (
    <FileField
      name="scan"
      label={t("cases.form.scan")}
      hint={t(required ? "cases.form.scanRequiredHint" : "cases.form.scanHint")}
      accept={acceptedExtensions}
      required={required}
    />
  );
}
