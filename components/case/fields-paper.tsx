import { PointFields } from "@/components/case/fields-points";
import { DateField, SelectField, TextAreaField, TextField } from "@/components/form/fields";
import { disclosureTypes } from "@/lib/domain/case-facts";
import type { Point, PointAnswer } from "@/lib/domain/points";
import type { ReplyClass } from "@/lib/domain/reply-classes";
import type { Translate } from "@/lib/i18n/create";

export interface DraftValues {
  readonly body: string;
  readonly classCode: string | null;
  readonly disclosure: string | null;
  readonly disclosureReason: string;
  readonly handlerName: string;
  readonly handlerPhone: string;
  readonly answers: readonly PointAnswer[];
}

type DraftFieldsProps = {
  t: Translate;
  draft: DraftValues;
  classes: readonly ReplyClass[];
  opinion: boolean;
  points: readonly Point[];
};

/** The wording of a reply with its class and disclosure; an opinion to the lead unit has neither. */
export function DraftFields({ t, draft, classes, opinion, points }: DraftFieldsProps) {
  return (
    <>
      <TextAreaField
        name="body"
        label={t("cases.form.body")}
        hint={t(opinion ? "cases.form.opinionHint" : "cases.form.bodyHint")}
        required
        rows={14}
        defaultValue={draft.body}
      />
      {opinion ? null : <PointFields t={t} points={points} answers={draft.answers} />}
      {opinion ? null : <ReplyFields t={t} draft={draft} classes={classes} />}
      <TextField
        name="handlerName"
        label={t("cases.form.handlerName")}
        required
        defaultValue={draft.handlerName}
      />
      <TextField
        name="handlerPhone"
        label={t("cases.form.handlerPhone")}
        type="tel"
        required
        defaultValue={draft.handlerPhone}
      />
    </>
  );
}

function ReplyFields({ t, draft, classes }: Omit<DraftFieldsProps, "opinion" | "points">) {
  return (
    <>
      <SelectField
        name="classCode"
        label={t("cases.form.replyClass")}
        hint={t("cases.form.neededToSubmit")}
        placeholder={t("cases.form.choose")}
        options={classes.map(({ code, meaning }) => ({ value: code, label: `${code} ${t(meaning)}` }))}
        defaultValue={draft.classCode ?? ""}
      />
      <SelectField
        name="disclosure"
        label={t("cases.form.disclosure")}
        hint={t("cases.form.neededToSubmit")}
        placeholder={t("cases.form.choose")}
        options={disclosureTypes.map((value) => ({ value, label: t(`domain.disclosure.${value}`) }))}
        defaultValue={draft.disclosure ?? ""}
      />
      <TextField
        name="disclosureReason"
        label={t("cases.form.disclosureReason")}
        hint={t("cases.form.disclosureReasonHint")}
        defaultValue={draft.disclosureReason}
      />
    </>
  );
}

/** 督办通知: why, what is asked, by when. */
export function NoticeFields({ t }: { t: Translate }) {
  return (
    <>
      <TextAreaField name="reason" label={t("cases.form.reason")} required rows={3} />
      <TextAreaField name="requirement" label={t("cases.form.requirement")} required rows={3} />
      <DateField name="respondBy" label={t("cases.form.respondBy")} hint={t("cases.form.respondByHint")} />
    </>
  );
}
