import { DateField, SelectField, TextAreaField, TextField } from "@/components/form/fields";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Translate } from "@/lib/i18n/create";

type OutsideOpinionFieldsProps = {
  t: Translate;
  units: readonly { readonly id: string; readonly name: string }[];
  today: CalendarDate;
};

/** An opinion that came on paper, of one of the units still owing theirs. */
export function OutsideOpinionFields({ t, units, today }: OutsideOpinionFieldsProps) {
  const [first] = units;
  return (
    <>
      <SelectField
        name="coHandlingId"
        label={t("cases.form.opinionUnit")}
        required
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        {...(first ? { defaultValue: first.id } : {})}
      />
      <DateField name="receivedOn" label={t("cases.form.opinionReceivedOn")} required defaultValue={today} />
      <TextField name="documentNo" label={t("cases.form.opinionDocumentNo")} />
      <TextAreaField name="body" label={t("cases.form.opinionBody")} required rows={8} />
    </>
  );
}
