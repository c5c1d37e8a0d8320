import {
  CheckboxField,
  DateField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from "@/components/form/fields";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { commitmentOutcomes } from "@/lib/domain/commitments";
import { lookBackReasons, lookBackVerdicts } from "@/lib/domain/look-backs";
import type { ReplyClass } from "@/lib/domain/reply-classes";
import type { Translate } from "@/lib/i18n/create";

type Named = { readonly id: string; readonly name: string };
const options = (named: readonly Named[]) => named.map(({ id, name }) => ({ value: id, label: name }));

type CommitmentFieldsProps = {
  t: Translate;
  sections: readonly Named[];
  lead: string | null;
  replaceable: readonly Named[];
};

/** 承诺事项: what, whose, by when; in the place of another where one can be replaced. */
export function CommitmentFields({ t, sections, lead, replaceable }: CommitmentFieldsProps) {
  return (
    <>
      <TextAreaField
        name="measure"
        label={t("promises.form.measure")}
        hint={t("promises.form.measureHint")}
        required
        rows={3}
      />
      <SelectField
        name="ownerSectionId"
        label={t("promises.form.owner")}
        required
        options={options(sections)}
        {...(lead ? { defaultValue: lead } : {})}
      />
      <DateField name="dueOn" label={t("promises.form.dueOn")} required />
      {replaceable.length > 0 ? (
        <SelectField
          name="replacesId"
          label={t("promises.form.replaces")}
          hint={t("promises.form.replacesHint")}
          options={[{ value: "", label: t("promises.form.none") }, ...options(replaceable)]}
          defaultValue=""
        />
      ) : null}
    </>
  );
}

/** What came of a commitment. */
export function ReportFields({ t, today }: { t: Translate; today: CalendarDate }) {
  return (
    <>
      <RadioField
        name="outcome"
        legend={t("promises.form.outcome")}
        required
        layout="row"
        options={commitmentOutcomes.map((value) => ({
          value,
          label: t(`domain.commitmentStanding.${value}`),
        }))}
      />
      <DateField name="happenedOn" label={t("promises.form.happenedOn")} required defaultValue={today} />
      <TextAreaField name="text" label={t("promises.form.reportText")} required rows={4} />
      <TextField name="evidence" label={t("promises.form.evidence")} hint={t("promises.form.evidenceHint")} />
    </>
  );
}

export function CompletionFields({ t }: { t: Translate }) {
  return (
    <TextAreaField
      name="text"
      label={t("promises.form.completionText")}
      hint={t("promises.form.completionHint")}
      required
      rows={6}
    />
  );
}

export function ExplanationFields({ t }: { t: Translate }) {
  return (
    <TextAreaField
      name="text"
      label={t("promises.form.explanationText")}
      hint={t("promises.form.explanationHint")}
      required
      rows={6}
    />
  );
}

/** 回头看: when, and whether by rule or as one of a sample. */
export function LookBackPlanFields({ t, day }: { t: Translate; day: CalendarDate }) {
  return (
    <>
      <DateField name="plannedOn" label={t("promises.form.plannedOn")} required defaultValue={day} />
      <RadioField
        name="reason"
        legend={t("promises.form.reason")}
        required
        layout="row"
        defaultValue="RULE"
        options={lookBackReasons.map((value) => ({ value, label: t(`domain.lookBackReason.${value}`) }))}
      />
    </>
  );
}

type LookBackFieldsProps = { t: Translate; today: CalendarDate; classes: readonly ReplyClass[] };

/** What was found, the class it comes to, and whether the case is handled again. */
export function LookBackFields({ t, today, classes }: LookBackFieldsProps) {
  return (
    <>
      <DateField name="doneOn" label={t("promises.form.doneOn")} required defaultValue={today} />
      <RadioField
        name="verdict"
        legend={t("promises.form.verdict")}
        required
        options={lookBackVerdicts.map((value) => ({ value, label: t(`domain.lookBackVerdict.${value}`) }))}
      />
      <TextAreaField name="findings" label={t("promises.form.findings")} required rows={4} />
      <SelectField
        name="classCode"
        label={t("promises.form.foundClass")}
        required
        placeholder={t("cases.form.choose")}
        options={classes.map(({ code, meaning }) => ({ value: code, label: `${code} ${t(meaning)}` }))}
        defaultValue=""
      />
      <TextAreaField
        name="correctiveAction"
        label={t("promises.form.corrective")}
        hint={t("promises.form.correctiveHint")}
        rows={3}
      />
      <CheckboxField name="reopen" label={t("promises.form.reopen")} hint={t("promises.form.reopenHint")} />
    </>
  );
}
