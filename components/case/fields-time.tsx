import { DateField, RadioField, SelectField, TextAreaField, TextField } from "@/components/form/fields";
import { Notice } from "@/components/ui/notice";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseAct } from "@/lib/domain/lifecycle";
import { requestDecisions } from "@/lib/domain/requests";
import type { I18n, Translate } from "@/lib/i18n/create";

type Named = { readonly id: string; readonly name: string };

/** The acts of this file: returns, extensions, the clock and withdrawal. */
export type TimeAct = Extract<
  CaseAct,
  | "request-return"
  | "decide-return"
  | "request-extension"
  | "decide-extension"
  | "suspend-clock"
  | "resume-clock"
  | "withdraw-suggestion"
>;

/** What these forms are filled from; a request is the one that waits for a decision. */
export interface TimeMaterial {
  readonly today: CalendarDate;
  /** The last day to ask for return has passed, and the person may record why it is let pass. */
  readonly lateReturn: boolean;
  readonly otherUnits: readonly Named[];
  readonly requestedDueOn: CalendarDate | null;
  /** The due date in force, and the latest that an extension may give; null without one. */
  readonly dueOn: CalendarDate | null;
  readonly latestDueOn: CalendarDate | null;
  /** The last day to ask for return; null where no day of delivery is known. */
  readonly returnBy: CalendarDate | null;
}

/** The fields of one such act. */
export function TimeFields({ act, i18n, material }: { act: TimeAct; i18n: I18n; material: TimeMaterial }) {
  const { t, format } = i18n;
  const { today, dueOn, latestDueOn } = material;
  switch (act) {
    case "request-return":
      return (
        <>
          {material.returnBy ? (
            <ReturnDay i18n={i18n} returnBy={material.returnBy} late={material.lateReturn} today={today} />
          ) : null}
          <ReturnFields t={t} late={material.lateReturn} />
        </>
      );
    case "request-extension":
      return (
        <>
          <DateField
            name="requestedDueOn"
            label={t("cases.form.requestedDueOn")}
            hint={
              dueOn && latestDueOn
                ? t("cases.form.requestedDueOnDays", {
                    due: format.date(dueOn),
                    latest: format.date(latestDueOn),
                  })
                : t("cases.form.requestedDueOnHint")
            }
            required
          />
          <TextAreaField name="reason" label={t("cases.form.extensionReason")} required rows={4} />
        </>
      );
    case "decide-return":
    case "decide-extension":
      return <RequestDecisionFields act={act} t={t} material={material} />;
    case "suspend-clock":
      return (
        <>
          <DateField name="fromOn" label={t("cases.form.suspendFrom")} required defaultValue={today} />
          <TextAreaField name="reason" label={t("cases.form.suspendReason")} required rows={3} />
        </>
      );
    case "resume-clock":
      return (
        <DateField
          name="untilOn"
          label={t("cases.form.resumeOn")}
          hint={t("cases.form.resumeOnHint")}
          required
          defaultValue={today}
        />
      );
    case "withdraw-suggestion":
      return (
        <>
          <DateField name="withdrawnOn" label={t("cases.form.withdrawnOn")} required defaultValue={today} />
          <TextAreaField
            name="evidence"
            label={t("cases.form.withdrawalEvidence")}
            hint={t("cases.form.withdrawalEvidenceHint")}
            required
            rows={3}
          />
        </>
      );
  }
}

type ReturnDayProps = { i18n: I18n; returnBy: CalendarDate; late: boolean; today: CalendarDate };

/** Until when return may be asked for, said before anything is typed. */
function ReturnDay({ i18n: { t, format }, returnBy, late, today }: ReturnDayProps) {
  const day = format.date(returnBy);
  if (today <= returnBy) return <p>{t("cases.form.returnBy", { day })}</p>;
  return (
    <Notice tone="warning">{t(late ? "cases.form.returnLate" : "cases.form.returnOver", { day })}</Notice>
  );
}

function ReturnFields({ t, late }: { t: Translate; late: boolean }) {
  return (
    <>
      <TextField name="proposedUnit" label={t("cases.form.proposedUnit")} required />
      <TextAreaField name="reason" label={t("cases.form.returnReason")} required rows={4} />
      {late ? (
        <TextAreaField
          name="lateReason"
          label={t("cases.form.lateReason")}
          hint={t("cases.form.lateReasonHint")}
          required
          rows={2}
        />
      ) : null}
    </>
  );
}

function RequestDecisionFields({
  act,
  t,
  material,
}: {
  act: "decide-return" | "decide-extension";
  t: Translate;
  material: TimeMaterial;
}) {
  return (
    <>
      <RadioField
        name="decision"
        legend={t("cases.form.decision")}
        required
        layout="row"
        options={requestDecisions.map((value) => ({
          value,
          label: t(`domain.requestDecision.${value}`),
        }))}
      />
      <TextField name="approver" label={t("cases.form.approver")} hint={t("cases.form.approverHint")} />
      <DateField name="decidedOn" label={t("cases.form.decidedOn")} required defaultValue={material.today} />
      {act === "decide-return" ? (
        <SelectField
          name="newUnitId"
          label={t("cases.form.newUnit")}
          hint={t("cases.form.newUnitHint")}
          placeholder={t("cases.form.noNewUnit")}
          options={material.otherUnits.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <DateField
          name="grantedDueOn"
          label={t("cases.form.grantedDueOn")}
          {...(material.requestedDueOn ? { defaultValue: material.requestedDueOn } : {})}
        />
      )}
      <TextAreaField
        name="remark"
        label={t("cases.form.decisionRemark")}
        hint={t("cases.form.decisionRemarkHint")}
        rows={3}
      />
    </>
  );
}
