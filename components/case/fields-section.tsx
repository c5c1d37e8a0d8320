import {
  CheckboxField,
  CheckboxListField,
  DateField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from "@/components/form/fields";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { contactForms, contactStages } from "@/lib/domain/case-facts";
import type { Translate } from "@/lib/i18n/create";

type Named = { readonly id: string; readonly name: string };

/** 分办: the lead section and those that assist. */
export function AssignFields({
  t,
  sections,
  lead,
  assisting,
}: {
  t: Translate;
  sections: readonly Named[];
  lead: string | null;
  assisting: readonly string[];
}) {
  const options = sections.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <SelectField
        name="leadSectionId"
        label={t("cases.form.leadSection")}
        required
        options={options}
        placeholder={t("cases.form.chooseSection")}
        {...(lead ? { defaultValue: lead } : {})}
      />
      <CheckboxListField
        name="assistingSectionIds"
        legend={t("cases.form.assistingSections")}
        options={options}
        defaultValues={[...assisting]}
      />
    </>
  );
}

/** A contact with one of the sponsors; today and the lead deputy stand there already. */
export function ContactFields({
  t,
  deputies,
  today,
}: {
  t: Translate;
  deputies: readonly Named[];
  today: CalendarDate;
}) {
  return (
    <>
      <DeputyField t={t} deputies={deputies} />
      <RadioField
        name="stage"
        legend={t("cases.form.stage")}
        required
        layout="row"
        options={contactStages.map((value) => ({ value, label: t(`domain.contactStage.${value}`) }))}
      />
      <SelectField
        name="form"
        label={t("cases.form.formOfContact")}
        required
        placeholder={t("cases.form.choose")}
        options={contactForms.map((value) => ({ value, label: t(`domain.contactForm.${value}`) }))}
      />
      <DateField name="heldOn" label={t("cases.form.heldOn")} required defaultValue={today} />
      <TextField name="place" label={t("cases.form.place")} />
      <TextField name="attendees" label={t("cases.form.attendees")} />
      <CheckboxField name="leaderPresent" label={t("cases.form.leaderPresent")} />
      <TextAreaField name="views" label={t("cases.form.views")} required rows={4} />
      <TextAreaField name="response" label={t("cases.form.response")} rows={3} />
      <TextField
        name="onlineReason"
        label={t("cases.form.onlineReason")}
        hint={t("cases.form.onlineReasonHint")}
      />
    </>
  );
}

/** A deputy's own word that no consultation is needed. */
export function WaiverFields({
  t,
  deputies,
  today,
}: {
  t: Translate;
  deputies: readonly Named[];
  today: CalendarDate;
}) {
  return (
    <>
      <DeputyField t={t} deputies={deputies} />
      <DateField name="statedOn" label={t("cases.form.statedOn")} required defaultValue={today} />
      <TextAreaField
        name="evidence"
        label={t("cases.form.evidence")}
        hint={t("cases.form.evidenceHint")}
        required
        rows={3}
      />
    </>
  );
}

/** What was done and what came of it. */
export function ProgressFields({ t, today }: { t: Translate; today: CalendarDate }) {
  return (
    <>
      <DateField name="happenedOn" label={t("cases.form.happenedOn")} required defaultValue={today} />
      <TextAreaField name="summary" label={t("cases.form.summary")} required rows={4} />
      <TextAreaField name="measures" label={t("cases.form.measures")} rows={3} />
      <TextAreaField name="outcome" label={t("cases.form.outcome")} rows={3} />
      <TextField name="documentNo" label={t("cases.form.documentNo")} />
      <TextField name="figures" label={t("cases.form.figures")} />
    </>
  );
}

function DeputyField({ t, deputies }: { t: Translate; deputies: readonly Named[] }) {
  const [lead] = deputies;
  return (
    <SelectField
      name="deputyId"
      label={t("cases.form.deputy")}
      required
      options={deputies.map(({ id, name }) => ({ value: id, label: name }))}
      {...(lead ? { defaultValue: lead.id } : {})}
    />
  );
}
