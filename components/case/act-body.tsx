import { DraftFields, type DraftValues, NoticeFields, SurveyFields } from "@/components/case/fields-paper";
import { AssignFields, ContactFields, ProgressFields, WaiverFields } from "@/components/case/fields-section";
import { DateField, RadioField, TextAreaField } from "@/components/form/fields";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseAct } from "@/lib/domain/lifecycle";
import type { ReplyClass } from "@/lib/domain/reply-classes";
import { signOffDecisions } from "@/lib/domain/sign-off";
import type { Translate } from "@/lib/i18n/create";

type Named = { readonly id: string; readonly name: string };

/** What the forms of a case are filled from. */
export interface ActMaterial {
  readonly today: CalendarDate;
  readonly sections: readonly Named[];
  readonly leadSectionId: string | null;
  readonly assistingSectionIds: readonly string[];
  readonly deputies: readonly Named[];
  readonly classes: readonly ReplyClass[];
  readonly draft: DraftValues;
  readonly opinion: boolean;
}

/** The fields an act asks for; some ask for nothing but the decision to do it. */
export function ActBody({ act, t, material }: { act: CaseAct; t: Translate; material: ActMaterial }) {
  const { today, deputies, sections, draft, classes, opinion } = material;
  switch (act) {
    case "assign-sections":
      return (
        <AssignFields
          t={t}
          sections={sections}
          lead={material.leadSectionId}
          assisting={material.assistingSectionIds}
        />
      );
    case "record-contact":
      return <ContactFields t={t} deputies={deputies} today={today} />;
    case "record-waiver":
      return <WaiverFields t={t} deputies={deputies} today={today} />;
    case "record-progress":
      return <ProgressFields t={t} today={today} />;
    case "issue-supervision-notice":
      return <NoticeFields t={t} />;
    case "respond-to-notice":
      return <TextAreaField name="text" label={t("cases.form.responseText")} required rows={5} />;
    case "close-notice":
      return <TextAreaField name="remark" label={t("cases.form.closeRemark")} rows={3} />;
    case "extend-notice":
      return (
        <>
          <DateField name="respondBy" label={t("cases.form.extendTo")} required />
          <TextAreaField name="reason" label={t("cases.form.extendReason")} required rows={3} />
        </>
      );
    case "urge-case":
      return <TextAreaField name="remark" label={t("cases.form.urgeRemark")} rows={3} />;
    case "save-draft":
      return <DraftFields t={t} draft={draft} classes={classes} opinion={opinion} />;
    case "confirm-draft":
    case "proof-draft":
    case "sign-reply":
      return <DecisionFields t={t} />;
    case "rate-reply":
    case "enter-paper-survey":
      return <SurveyFields t={t} />;
    case "acknowledge-assignment":
    case "submit-draft":
    case "issue-reply":
      return null;
  }
}

function DecisionFields({ t }: { t: Translate }) {
  return (
    <>
      <RadioField
        name="decision"
        legend={t("cases.form.decision")}
        required
        layout="row"
        options={signOffDecisions.map((value) => ({ value, label: t(`domain.decision.${value}`) }))}
      />
      <TextAreaField
        name="remark"
        label={t("cases.form.remark")}
        hint={t("cases.form.remarkHint")}
        rows={3}
      />
    </>
  );
}
