import {
  AskedField,
  CheckboxField,
  DateField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from "@/components/form/fields";
import { disclosureTypes, handlingRoles } from "@/lib/domain/case-facts";
import type { Translate } from "@/lib/i18n/create";

type SuggestionFieldsProps = {
  t: Translate;
  year: string;
  /** To choose from, whose part it is; none where it is the own unit's. */
  units: readonly { readonly id: string; readonly name: string }[];
};

/** The fields of a suggestion registered by hand; `year` is proposed. */
export function SuggestionFields({ t, year, units }: SuggestionFieldsProps) {
  const roles = handlingRoles.map((value) => ({ value, label: t(`domain.handlingRole.${value}`) }));
  return (
    <>
      <Origin t={t} year={year} />
      <TextField name="title" label={t("register.new.subject")} required />
      <TextAreaField name="text" label={t("register.new.text")} rows={8} />
      <TextField
        name="sponsors"
        label={t("register.new.sponsors")}
        hint={t("register.new.sponsorsHint")}
        required
      />
      <CheckboxField
        name="collective"
        label={t("register.new.collective")}
        hint={t("register.new.collectiveHint")}
      />
      <TextField
        name="contactPerson"
        label={t("register.new.contactPerson")}
        hint={t("register.new.contactPersonHint")}
        width="medium"
      />
      <TextField name="phone" label={t("register.new.phone")} width="medium" type="tel" />
      <AskedField name="namesake" legend={t("register.new.namesake")} />
      {units.length > 0 ? (
        <SelectField
          name="unitId"
          label={t("register.new.unit")}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={t("common.act.choose")}
          required
        />
      ) : null}
      <SelectField
        name="handlingRole"
        label={t("register.new.role")}
        options={roles}
        placeholder={t("common.act.choose")}
        required
      />
      <TextField
        name="leadUnit"
        label={t("register.new.leadUnit")}
        hint={t("register.new.leadUnitHint")}
        width="medium"
      />
      <TextField name="coUnits" label={t("register.new.coUnits")} hint={t("register.new.coUnitsHint")} />
      <DateField name="deliveredOn" label={t("register.new.deliveredOn")} />
      <DateField name="dueOn" label={t("register.new.dueOn")} hint={t("register.new.dueHint")} />
      <TextField name="topic" label={t("register.new.topic")} width="medium" />
      <TextField name="category" label={t("register.new.category")} width="medium" />
      <SelectField
        name="disclosureWish"
        label={t("register.new.disclosureWish")}
        options={disclosureTypes.map((value) => ({ value, label: t(`domain.disclosure.${value}`) }))}
        placeholder={t("register.new.noWish")}
      />
    </>
  );
}

/** Where it comes from: session, source, year and number. */
function Origin({ t, year }: { t: Translate; year: string }) {
  return (
    <>
      <TextField
        name="sessionName"
        label={t("register.new.session")}
        hint={t("register.new.sessionHint")}
        required
      />
      <CheckboxField
        name="outOfSession"
        label={t("register.new.outOfSession")}
        hint={t("register.new.outOfSessionHint")}
      />
      <RadioField
        name="source"
        legend={t("register.new.source")}
        options={(["NPC", "CPPCC"] as const).map((value) => ({ value, label: t(`domain.source.${value}`) }))}
        layout="row"
        required
      />
      <TextField
        name="year"
        label={t("register.new.year")}
        defaultValue={year}
        width="short"
        inputMode="numeric"
        required
      />
      <TextField
        name="number"
        label={t("register.new.number")}
        hint={t("register.new.numberHint")}
        width="short"
        required
      />
    </>
  );
}
