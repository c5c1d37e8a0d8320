import { changeSettingAction } from "@/app/(staff)/settings/actions";
import { ActForm } from "@/components/form/act-form";
import { CheckboxListField, RadioField, SelectField, TextField } from "@/components/form/fields";
import { FormActions } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { sessionLevels } from "@/lib/domain/session-level";
import { signOffStepKinds } from "@/lib/domain/sign-off";
import type { I18n } from "@/lib/i18n/create";
import { settingOptionWords } from "@/lib/i18n/setting-words";
import type { SettingView } from "@/lib/queries/setting/read-setting";

type FormProps = { i18n: I18n; view: SettingView };

/** A new value, for which cases, and on which ground. */
export function ChangeForm({ i18n, view }: FormProps) {
  const { t } = i18n;
  return (
    <ActForm
      action={changeSettingAction}
      submissionKey={crypto.randomUUID()}
      hidden={{ key: view.key }}
      requiredMark={t("common.field.required")}
    >
      <ValueField i18n={i18n} view={view} />
      {view.narrow ? <ScopeFields i18n={i18n} view={view} /> : null}
      <TextField name="basis" label={t("settings.page.basis")} hint={t("settings.page.basisHint")} />
      <FormActions>
        <SubmitButton pending={t("common.act.working")}>{t("settings.page.save")}</SubmitButton>
      </FormActions>
    </ActForm>
  );
}

function ValueField({ i18n, view }: FormProps) {
  const { t } = i18n;
  const { definition, key, value } = view;
  const legend = t("settings.page.value");
  switch (definition.kind) {
    case "NUMBER": {
      const { min, max, unit } = definition;
      return (
        <TextField
          name="value"
          label={legend}
          hint={t("settings.page.range", { min, max, unit: t(`settings.unitName.${unit}`) })}
          width="short"
          inputMode="numeric"
          defaultValue={String(value)}
          required
        />
      );
    }
    case "SWITCH":
      return (
        <RadioField
          name="value"
          legend={legend}
          layout="row"
          options={(["yes", "no"] as const).map((each) => ({ value: each, label: t(`settings.${each}`) }))}
          defaultValue={value === true ? "yes" : "no"}
          required
        />
      );
    case "CHOICE":
      return (
        <RadioField
          name="value"
          legend={legend}
          options={definition.options.map((each) => ({
            value: each,
            label: settingOptionWords(i18n, key, each),
          }))}
          defaultValue={String(value)}
          required
        />
      );
    case "STEPS":
      return (
        <CheckboxListField
          name="value"
          legend={legend}
          hint={t("settings.page.chainHint")}
          options={signOffStepKinds.map((each) => ({ value: each, label: t(`domain.signOffStep.${each}`) }))}
          defaultValues={Array.isArray(value) ? value.map(String) : []}
          required
        />
      );
    case "WEB_ADDRESS":
      return (
        <TextField
          name="value"
          label={legend}
          hint={t("settings.page.addressHint")}
          inputMode="url"
          required
        />
      );
  }
}

function ScopeFields({ i18n: { t }, view }: FormProps) {
  return (
    <fieldset className="grid gap-3">
      <legend className="font-medium">{t("settings.page.scope")}</legend>
      <p className="text-small text-soft">{t("settings.page.scopeHint")}</p>
      <SelectField
        name="year"
        label={t("settings.year")}
        placeholder={t("settings.anyYear")}
        options={view.years.map((year) => ({
          value: String(year),
          label: t("settings.yearOf", { year }),
        }))}
      />
      <SelectField
        name="source"
        label={t("settings.source")}
        placeholder={t("settings.anySource")}
        options={(["NPC", "CPPCC"] as const).map((value) => ({ value, label: t(`domain.source.${value}`) }))}
      />
      <SelectField
        name="level"
        label={t("settings.level")}
        placeholder={t("settings.anyLevel")}
        options={sessionLevels.map((value) => ({ value, label: t(`domain.level.${value}`) }))}
      />
    </fieldset>
  );
}
