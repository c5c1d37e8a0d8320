import { createAccountAction } from "@/app/(staff)/accounts/actions";
import { ActForm } from "@/components/form/act-form";
import { CheckboxListField, RadioField, SelectField, TextField } from "@/components/form/fields";
import { Facts } from "@/components/ui/facts";
import { FormActions } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { placeNeeds } from "@/lib/domain/account-place";
import type { Role } from "@/lib/domain/actor";
import type { I18n } from "@/lib/i18n/create";
import type { AccountChoices } from "@/lib/queries/accounts/read-account-choices";

type Unit = AccountChoices["units"][number];
type AccountFormProps = {
  i18n: I18n;
  role: Role;
  unit: Unit | null;
  deputies: AccountChoices["deputies"];
};

/** The second step: name, password, and the parts of the place that the role needs. */
export function AccountForm({ i18n, role, unit, deputies }: AccountFormProps) {
  const { t } = i18n;
  const needs = placeNeeds[role];
  return (
    <ActForm
      action={createAccountAction}
      submissionKey={crypto.randomUUID()}
      hidden={{ role, ...(unit ? { unitId: unit.id } : {}) }}
      requiredMark={t("common.field.required")}
    >
      <div className="flex flex-col gap-2">
        <Facts
          items={[
            { term: t("account.new.role"), value: t(`domain.role.${role}`) },
            ...(unit ? [{ term: t("account.new.unit"), value: unit.name }] : []),
          ]}
        />
        <TextLink href="/accounts/new">{t("account.new.change")}</TextLink>
      </div>
      <TextField name="name" label={t("account.new.name")} width="medium" autoComplete="off" required />
      <TextField
        name="username"
        label={t("account.new.username")}
        hint={t("account.new.usernameHint")}
        width="medium"
        autoComplete="off"
        required
      />
      {unit && needs.sectionId === "REQUIRED" ? <SectionField i18n={i18n} unit={unit} /> : null}
      {unit && needs.leaderRank === "REQUIRED" ? <LeaderFields i18n={i18n} unit={unit} /> : null}
      {needs.deputy === "REQUIRED" ? <DeputyFields i18n={i18n} deputies={deputies} /> : null}
      <TextField
        name="password"
        label={t("account.new.password")}
        hint={t("account.new.passwordHint")}
        width="medium"
        autoComplete="off"
        required
      />
      <FormActions>
        <SubmitButton pending={t("common.act.working")}>{t("account.new.save")}</SubmitButton>
        <LinkButton href="/accounts" variant="quiet">
          {t("common.act.cancel")}
        </LinkButton>
      </FormActions>
    </ActForm>
  );
}

function SectionField({ i18n: { t }, unit }: { i18n: I18n; unit: Unit }) {
  if (unit.sections.length === 0) return <Notice tone="warning">{t("account.new.noSection")}</Notice>;
  return (
    <SelectField
      name="sectionId"
      label={t("account.new.section")}
      placeholder={t("common.act.choose")}
      options={unit.sections.map(({ id, name }) => ({ value: id, label: name }))}
      required
    />
  );
}

function LeaderFields({ i18n: { t }, unit }: { i18n: I18n; unit: Unit }) {
  return (
    <>
      <RadioField
        name="leaderRank"
        legend={t("account.new.leaderRank")}
        options={(["CHIEF", "IN_CHARGE"] as const).map((value) => ({
          value,
          label: t(`account.new.rank.${value}`),
          hint: t(`account.new.rankHint.${value}`),
        }))}
        required
      />
      {unit.sections.length > 0 ? (
        <CheckboxListField
          name="chargedSectionIds"
          legend={t("account.new.charges")}
          hint={t("account.new.chargesHint")}
          options={unit.sections.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
    </>
  );
}

function DeputyFields({ i18n: { t }, deputies }: Pick<AccountFormProps, "i18n" | "deputies">) {
  return (
    <>
      <SelectField
        name="deputyId"
        label={t("account.new.deputy")}
        hint={t("account.new.deputyHint")}
        placeholder={t("common.field.none")}
        options={deputies.map(({ id, name, kind, delegation }) => ({
          value: id,
          label: [name, t(`account.new.kind.${kind}`), delegation].filter(Boolean).join(" · "),
        }))}
      />
      <RadioField
        name="deputyKind"
        legend={t("account.new.deputyNew")}
        options={(["DEPUTY", "MEMBER"] as const).map((value) => ({
          value,
          label: t(`account.new.deputyKind.${value}`),
        }))}
      />
    </>
  );
}
