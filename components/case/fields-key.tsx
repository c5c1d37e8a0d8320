import { DateField, SelectField, TextField } from "@/components/form/fields";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Translate } from "@/lib/i18n/create";

type Named = { readonly id: string; readonly name: string };

/** 列为重点督办: who sponsors it, who of the unit's leaders takes charge, since when. */
export function KeyFields({
  t,
  leaders,
  today,
}: {
  t: Translate;
  leaders: readonly Named[];
  today: CalendarDate;
}) {
  return (
    <>
      <TextField
        name="sponsoredBy"
        label={t("cases.key.sponsoredBy")}
        hint={t("cases.key.sponsoredByHint")}
        required
      />
      <SelectField
        name="leaderId"
        label={t("cases.key.leader")}
        placeholder={t("cases.key.noLeader")}
        options={leaders.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name="markedOn" label={t("cases.key.markedOn")} required defaultValue={today} />
    </>
  );
}
