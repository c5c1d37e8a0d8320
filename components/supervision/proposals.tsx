import { ActForm } from "@/components/form/act-form";
import { CheckboxListField, DateField, TextAreaField } from "@/components/form/fields";
import { EmptyState } from "@/components/ui/empty-state";
import { FormActions } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { SupervisionRule } from "@/lib/domain/supervision-rules";
import type { I18n } from "@/lib/i18n/create";
import type { FormState } from "@/lib/schemas/form-state";

interface Proposal {
  readonly handlingId: string;
  readonly number: string;
  readonly title: string;
  readonly section: string;
  readonly rule: SupervisionRule;
  readonly on: CalendarDate;
  readonly repeat: number;
}

type ProposalsProps = {
  i18n: I18n;
  proposals: readonly Proposal[];
  action: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** What the rules propose, to be ticked and issued together. */
export function Proposals({ i18n, proposals, action }: ProposalsProps) {
  const { t } = i18n;
  if (proposals.length === 0) return <EmptyState title={t("supervision.proposal.empty")} />;
  return (
    <>
      <p className="my-3 text-soft">{t("supervision.proposal.meaning")}</p>
      <ActForm action={action} submissionKey={crypto.randomUUID()} requiredMark={t("common.field.required")}>
        <CheckboxListField
          name="items"
          legend={t("supervision.proposal.legend")}
          required
          options={proposals.map((each) => optionOf(i18n, each))}
        />
        <TextAreaField name="requirement" label={t("supervision.proposal.requirement")} required rows={3} />
        <DateField
          name="respondBy"
          label={t("supervision.proposal.respondBy")}
          hint={t("supervision.proposal.respondByHint")}
        />
        <FormActions>
          <SubmitButton pending={t("cases.form.sending")}>{t("supervision.proposal.issue")}</SubmitButton>
        </FormActions>
      </ActForm>
    </>
  );
}

/** Rules that turn upon the day by which something is due; the others upon the day since which it is so. */
const byDate: readonly Proposal["rule"][] = ["OVERDUE", "DUE_SOON", "PROMISE_OVERDUE"];

function optionOf({ t, format }: I18n, { handlingId, number, title, section, rule, on, repeat }: Proposal) {
  return {
    value: `${rule} ${handlingId}`,
    label: t("supervision.proposal.item", { rule: t(`supervision.rule.${rule}`), number, title }),
    hint: (
      <>
        {t(byDate.includes(rule) ? "supervision.proposal.due" : "supervision.proposal.hint", {
          section,
          day: format.date(on),
        })}
        {repeat > 0 ? ` ${t("supervision.proposal.repeat", { count: repeat })}` : ""}{" "}
        <TextLink href={`/cases/${handlingId}`}>{t("supervision.proposal.open")}</TextLink>
      </>
    ),
  };
}
