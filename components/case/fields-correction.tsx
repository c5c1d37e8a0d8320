import { DateField, TextAreaField, TextField } from "@/components/form/fields";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Translate } from "@/lib/i18n/create";

/** What is registered now. */
export interface RegisteredValues {
  readonly title: string;
  readonly text: string;
  readonly topic: string;
  readonly category: string;
  /** With whom to speak of a body's proposal; null where no body made it. */
  readonly contactPerson: string | null;
  readonly deliveredOn: CalendarDate | null;
}

/** The registration as it stands, to be put right. */
export function CorrectionFields({ t, registered }: { t: Translate; registered: RegisteredValues }) {
  const { title, text, topic, category, contactPerson, deliveredOn } = registered;
  return (
    <>
      <TextField name="title" label={t("register.new.subject")} required defaultValue={title} />
      <TextAreaField name="text" label={t("register.new.text")} rows={8} defaultValue={text} />
      <TextField name="topic" label={t("register.new.topic")} width="medium" defaultValue={topic} />
      <TextField name="category" label={t("register.new.category")} width="medium" defaultValue={category} />
      {contactPerson === null ? null : (
        <TextField
          name="contactPerson"
          label={t("register.new.contactPerson")}
          width="medium"
          defaultValue={contactPerson}
        />
      )}
      {deliveredOn === null ? (
        <DateField
          name="deliveredOn"
          label={t("register.new.deliveredOn")}
          hint={t("register.new.dueHint")}
        />
      ) : null}
      <TextField name="reason" label={t("cases.form.correctionReason")} required />
    </>
  );
}
