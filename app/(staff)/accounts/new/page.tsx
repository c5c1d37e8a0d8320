import { AccountForm } from "@/app/(staff)/accounts/new/account-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form, FormActions } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Select } from "@/components/ui/select";
import { TextLink } from "@/components/ui/text-link";
import { placeNeeds } from "@/lib/domain/account-place";
import { type Role, roles } from "@/lib/domain/actor";
import type { I18n } from "@/lib/i18n/create";
import { type AccountChoices, readAccountChoices } from "@/lib/queries/accounts/read-account-choices";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { newAccountFilterSchema } from "@/lib/schemas/account/new-account-filter";

type NewAccountPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A new account in two steps, since what has to be known depends on the role. */
export default async function NewAccountPage({ searchParams }: NewAccountPageProps) {
  const { role, unit: unitId } = newAccountFilterSchema.parse(await searchParams);
  const [i18n, choices] = await Promise.all([getI18n(), load(readAccountChoices)]);
  const { t } = i18n;
  const needsUnit = role !== undefined && placeNeeds[role].unitId === "REQUIRED";
  const unit = needsUnit ? (choices.units.find(({ id }) => id === unitId) ?? null) : null;
  return (
    <>
      <PageHeader
        title={t("account.new.title")}
        meaning={t("account.new.meaning")}
        back={{ href: "/accounts", label: t("account.new.back") }}
      />
      {role && (unit || !needsUnit) ? (
        <AccountForm i18n={i18n} role={role} unit={unit} deputies={choices.deputies} />
      ) : (
        <FirstStep i18n={i18n} role={role} units={choices.units} />
      )}
    </>
  );
}

type FirstStepProps = { i18n: I18n; role: Role | undefined; units: AccountChoices["units"] };

function FirstStep({ i18n: { t }, role, units }: FirstStepProps) {
  return (
    <Form method="get">
      {units.length === 0 ? (
        <Notice tone="warning">
          {t("account.new.noUnit")} <TextLink href="/units">{t("account.new.addUnit")}</TextLink>
        </Notice>
      ) : null}
      <Field id="role" label={t("account.new.role")}>
        {(control) => (
          <Select
            {...control}
            name="role"
            defaultValue={role ?? ""}
            placeholder={t("common.act.choose")}
            options={roles.map((value) => ({ value, label: t(`domain.role.${value}`) }))}
          />
        )}
      </Field>
      <Field
        id="unit"
        label={t("account.new.unit")}
        hint={t("account.new.unitHint")}
        error={role === undefined ? undefined : t("errors.field.required")}
      >
        {(control) => (
          <Select
            {...control}
            name="unit"
            defaultValue={units.length === 1 ? (units[0]?.id ?? "") : ""}
            placeholder={t("common.field.none")}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </Field>
      <FormActions>
        <Button type="submit">{t("common.act.next")}</Button>
      </FormActions>
    </Form>
  );
}
