import { AttachmentFields, type EvidenceChoice, ScanField } from "@/components/case/fields-attachment";
import { CorrectionFields, type RegisteredValues } from "@/components/case/fields-correction";
import { type EarlierChoice, EarlierFields } from "@/components/case/fields-earlier";
import { KeyFields } from "@/components/case/fields-key";
import { AlsoForField, MergeFields } from "@/components/case/fields-merging";
import { OutsideOpinionFields } from "@/components/case/fields-opinion";
import { DraftFields, type DraftValues, NoticeFields } from "@/components/case/fields-paper";
import { SplitFields } from "@/components/case/fields-points";
import {
  CommitmentFields,
  CompletionFields,
  ExplanationFields,
  LookBackFields,
  LookBackPlanFields,
  ReportFields,
} from "@/components/case/fields-promise";
import { AssignFields, ContactFields, ProgressFields, WaiverFields } from "@/components/case/fields-section";
import { SurveyFields } from "@/components/case/fields-survey";
import { TimeFields, type TimeMaterial } from "@/components/case/fields-time";
import { CheckboxField, DateField, RadioField, TextAreaField, TextField } from "@/components/form/fields";
import { Notice } from "@/components/ui/notice";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CommitmentOutcome } from "@/lib/domain/commitments";
import type { CaseAct } from "@/lib/domain/lifecycle";
import type { Point } from "@/lib/domain/points";
import type { ReplyClass } from "@/lib/domain/reply-classes";
import { type SignOffDecision, type SignOffStepKind, signOffDecisions } from "@/lib/domain/sign-off";
import type { I18n, Translate } from "@/lib/i18n/create";

type Named = { readonly id: string; readonly name: string };
type CaseChoice = { readonly id: string; readonly number: string; readonly title: string };

/** What the forms of a case are filled from. */
export interface ActMaterial {
  readonly today: CalendarDate;
  readonly sections: readonly Named[];
  readonly leadSectionId: string | null;
  /** Sections that assist now, with the due dates of their parts. */
  readonly assisting: readonly { readonly sectionId: string; readonly dueOn: CalendarDate | null }[];
  /** The due date of an assisting section's part when none is given. */
  readonly partDueOn: CalendarDate | null;
  /** Whether the person's section assists and has still to hand its part in. */
  readonly handsInPart: boolean;
  readonly deputies: readonly Named[];
  readonly classes: readonly ReplyClass[];
  readonly draft: DraftValues;
  readonly opinion: boolean;
  readonly registered: RegisteredValues;
  readonly time: TimeMaterial;
  readonly leaders: readonly Named[];
  readonly earlier: { readonly words: string; readonly choices: readonly EarlierChoice[] };
  readonly merging: { readonly choices: readonly CaseChoice[]; readonly siblings: readonly CaseChoice[] };
  /** Outside units whose opinion has not come yet. */
  readonly missingOpinions: readonly Named[];
  readonly points: readonly Point[];
  /** The points as they stand, or a first split of the text. */
  readonly pointLines: readonly string[];
  readonly evidence: readonly EvidenceChoice[];
  readonly scanRequired: boolean;
  /** Whether the survey is asked in the CPPCC's values. */
  readonly proposalSurvey: boolean;
  readonly chain: readonly SignOffStepKind[];
  /** The leader who is away, for whom the person would sign. */
  readonly standsInFor: string | null;
  /** Sections now at work on the case. */
  readonly ownSections: readonly Named[];
  /** Commitments in whose place another may be given. */
  readonly replaceable: readonly Named[];
  /** The day proposed for a look-back. */
  readonly lookBackOn: CalendarDate;
}

type ActBodyProps = {
  act: CaseAct;
  i18n: I18n;
  material: ActMaterial;
  /** What was reported of the commitment that the act decides on. */
  outcome: CommitmentOutcome | null;
};

/** The fields an act asks for; some ask for nothing but the decision to do it. */
export function ActBody({ act, i18n, material, outcome }: ActBodyProps) {
  const { t } = i18n;
  const { today, deputies, sections, draft, classes, opinion } = material;
  switch (act) {
    case "correct-registration":
      return <CorrectionFields t={t} registered={material.registered} />;
    case "assign-sections":
      return (
        <AssignFields
          i18n={i18n}
          sections={sections}
          lead={material.leadSectionId}
          assisting={material.assisting}
          partDueOn={material.partDueOn}
        />
      );
    case "record-contact":
      return (
        <>
          <ContactFields t={t} deputies={deputies} today={today} />
          <ScanField t={t} required={false} />
          <AlsoForField t={t} siblings={material.merging.siblings} />
        </>
      );
    case "record-waiver":
      return (
        <>
          <WaiverFields t={t} deputies={deputies} today={today} />
          <ScanField t={t} required={false} />
        </>
      );
    case "add-attachment":
      return <AttachmentFields t={t} evidence={material.evidence} />;
    case "record-progress":
      return (
        <>
          <ProgressFields t={t} today={today} handsInPart={material.handsInPart} />
          <AlsoForField t={t} siblings={material.merging.siblings} />
        </>
      );
    case "merge-cases":
      return <MergeFields t={t} choices={material.merging.choices} />;
    case "mark-key":
      return <KeyFields t={t} leaders={material.leaders} today={today} />;
    case "link-earlier":
      return <EarlierFields t={t} {...material.earlier} />;
    case "unlink-earlier":
      return <TextAreaField name="remark" label={t("cases.earlier.unlinkRemark")} rows={2} />;
    case "unmark-key":
    case "unmerge-case":
      return <TextAreaField name="reason" label={t("cases.merging.reason")} required rows={3} />;
    case "record-outside-opinion":
      return (
        <>
          <OutsideOpinionFields t={t} units={material.missingOpinions} today={today} />
          <ScanField t={t} required={false} />
        </>
      );
    case "waive-opinions":
      return <TextAreaField name="reason" label={t("cases.form.opinionWaiverReason")} required rows={3} />;
    case "request-return":
    case "decide-return":
    case "request-extension":
    case "decide-extension":
    case "suspend-clock":
    case "resume-clock":
      return <TimeFields act={act} i18n={i18n} material={material.time} />;
    case "withdraw-suggestion":
      return (
        <>
          <TimeFields act={act} i18n={i18n} material={material.time} />
          <ScanField t={t} required={false} />
        </>
      );
    case "issue-supervision-notice":
      return <NoticeFields t={t} />;
    case "respond-to-notice":
      return <TextAreaField name="text" label={t("cases.form.responseText")} required rows={5} />;
    case "close-without-answer":
      return <TextAreaField name="remark" label={t("cases.form.closingRemark")} rows={3} />;
    case "close-notice":
      return <TextAreaField name="remark" label={t("cases.form.closeRemark")} rows={3} />;
    case "split-points":
      return <SplitFields t={t} lines={material.pointLines} />;
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
      return <DraftFields t={t} draft={draft} classes={classes} opinion={opinion} points={material.points} />;
    case "record-commitment":
      return (
        <CommitmentFields
          t={t}
          sections={material.ownSections}
          lead={material.leadSectionId}
          replaceable={material.replaceable}
        />
      );
    case "report-commitment":
      return <ReportFields t={t} today={today} />;
    case "complete-reply":
      return <CompletionFields t={t} />;
    case "send-explanation":
      return <ExplanationFields t={t} />;
    case "plan-look-back":
      return <LookBackPlanFields t={t} day={material.lookBackOn} />;
    case "record-look-back":
      return <LookBackFields t={t} today={today} classes={classes} />;
    case "confirm-commitment":
      return <DecisionFields t={t} {...(outcome ? { pass: t(`promises.form.accept.${outcome}`) } : {})} />;
    case "confirm-draft":
      return <DecisionFields t={t} />;
    case "proof-draft":
      return (
        <>
          <DecisionFields t={t} />
          {material.chain.includes("CHIEF") ? null : (
            <CheckboxField
              name="toChief"
              label={t("cases.form.toChief")}
              hint={t("cases.form.toChiefHint")}
            />
          )}
        </>
      );
    case "sign-reply":
      return (
        <>
          {material.standsInFor === null ? null : (
            <Notice tone="info">{t("cases.signing.standsIn", { name: material.standsInFor })}</Notice>
          )}
          <DecisionFields t={t} />
        </>
      );
    case "rate-reply":
      return <SurveyFields t={t} proposal={material.proposalSurvey} />;
    case "enter-paper-survey":
      return (
        <>
          <SurveyFields t={t} copied proposal={material.proposalSurvey} />
          <TextField
            name="signedBy"
            label={t("cases.form.signedBy")}
            required
            defaultValue={deputies[0]?.name ?? ""}
          />
          <DateField name="signedOn" label={t("cases.form.signedOn")} required />
          <ScanField t={t} required={material.scanRequired} />
        </>
      );
    case "acknowledge-assignment":
    case "submit-draft":
    case "issue-reply":
      return null;
  }
}

function DecisionFields({ t, pass }: { t: Translate; pass?: string }) {
  const words = (value: SignOffDecision) => (value === "PASS" && pass ? pass : t(`domain.decision.${value}`));
  return (
    <>
      <RadioField
        name="decision"
        legend={t("cases.form.decision")}
        required
        layout="row"
        options={signOffDecisions.map((value) => ({ value, label: words(value) }))}
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
