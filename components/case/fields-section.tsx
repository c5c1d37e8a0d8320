import { DatedListField } from "@/components/form/dated-list-field";
import {
  CheckboxField,
  DateField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from "@/components/form/fields";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { contactForms, contactStages } from "@/lib/domain/case-facts";
import type { I18n, Translate } from "@/lib/i18n/create";
import { assistingDueFieldOf } from "@/lib/schemas/assignment/assign-sections";

type Named = { readonly id: string; readonly name: string };

type AssignFieldsProps = {
  i18n: I18n;
  sections: readonly Named[];
  lead: string | null;
  assisting: readonly { readonly sectionId: string; readonly dueOn: CalendarDate | null }[];
  /** When a part is due whose date is left out. */
  partDueOn: CalendarDate | null;
};

/** 分办: the lead section and those that assist, each by its own day. */
export function AssignFields({ i18n, sections, lead, assisting, partDueOn }: AssignFieldsProps) {
  const { t, format } = i18n;
  const parts = new Map(assisting.map((part) => [part.sectionId, part]));
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
      <DatedListField
        name="assistingSectionIds"
        legend={t("cases.form.assistingSections")}
        {...(partDueOn ? { hint: t("cases.form.partDueHint", { day: format.date(partDueOn) }) } : {})}
        dateWord={t("cases.form.partDue")}
        options={options.map(({ value, label }) => ({
          value,
          label,
          checked: parts.has(value),
          dateName: assistingDueFieldOf(value),
          dateLabel: t("cases.form.partDueOf", { section: label }),
          date: parts.get(value)?.dueOn ?? undefined,
        }))}
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

type ProgressFieldsProps = { t: Translate; today: CalendarDate; handsInPart: boolean };

/** What was done and what came of it; an assisting section may hand its part in with it. */
export function ProgressFields({ t, today, handsInPart }: ProgressFieldsProps) {
  return (
    <>
      <DateField name="happenedOn" label={t("cases.form.happenedOn")} required defaultValue={today} />
      <TextAreaField name="summary" label={t("cases.form.summary")} required rows={4} />
      <TextAreaField name="measures" label={t("cases.form.measures")} rows={3} />
      <TextAreaField name="outcome" label={t("cases.form.outcome")} rows={3} />
      <TextField name="documentNo" label={t("cases.form.documentNo")} />
      <TextField name="figures" label={t("cases.form.figures")} />
      {handsInPart ? (
        <CheckboxField
          name="handsInPart"
          label={t("cases.form.handsInPart")}
          hint={t("cases.form.handsInPartHint")}
        />
      ) : null}
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
