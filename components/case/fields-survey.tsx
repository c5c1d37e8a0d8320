import { RadioField, TextAreaField } from "@/components/form/fields";
import { surveyMarks } from "@/lib/domain/case-facts";
import { proposalAttitudes, proposalResults, proposalVisits } from "@/lib/domain/proposal-survey";
import type { Translate } from "@/lib/i18n/create";

type SurveyFieldsProps = {
  t: Translate;
  /** Copied from a sheet by somebody else than the deputy, who is then not the one asked. */
  copied?: boolean;
  /** Asked in the CPPCC's values instead of the congress's. */
  proposal?: boolean;
};

/** The two axes of the survey, and whether the unit met the deputy. */
export function SurveyFields({ t, copied = false, proposal = false }: SurveyFieldsProps) {
  if (proposal) return <ProposalSurveyFields t={t} />;
  const marks = surveyMarks.map((value) => ({ value, label: t(`domain.mark.${value}`) }));
  const yesNo = [
    { value: "yes", label: t("common.field.yes") },
    { value: "no", label: t("common.field.no") },
  ];
  return (
    <>
      <RadioField name="attitude" legend={t("cases.form.attitude")} required options={marks} />
      <RadioField name="result" legend={t("cases.form.result")} required options={marks} />
      <RadioField
        name="met"
        legend={t(copied ? "cases.form.metDeputy" : "cases.form.met")}
        required
        layout="row"
        options={yesNo}
      />
      <TextAreaField name="comment" label={t("cases.form.comment")} rows={3} />
    </>
  );
}

/** 走访情况, 办理人员态度 and 办理结果, as the conference's form has them. */
function ProposalSurveyFields({ t }: { t: Translate }) {
  return (
    <>
      <RadioField
        name="visit"
        legend={t("cases.form.visit")}
        required
        options={proposalVisits.map((value) => ({ value, label: t(`domain.proposalVisit.${value}`) }))}
      />
      <RadioField
        name="attitude"
        legend={t("cases.form.staffAttitude")}
        required
        options={proposalAttitudes.map((value) => ({ value, label: t(`domain.proposalMark.${value}`) }))}
      />
      <RadioField
        name="result"
        legend={t("cases.form.result")}
        required
        options={proposalResults.map((value) => ({ value, label: t(`domain.proposalMark.${value}`) }))}
      />
      <TextAreaField name="comment" label={t("cases.form.comment")} rows={3} />
    </>
  );
}
