import { closeSectionAction, createSectionAction } from "@/app/(staff)/units/[id]/actions";
import { ActForm } from "@/components/form/act-form";
import { DateField, SelectField, TextField } from "@/components/form/fields";
import { FormActions } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Translate } from "@/lib/i18n/create";
import type { UnitView } from "@/lib/queries/units/read-unit";

export function AddSection({ t, unitId }: { t: Translate; unitId: string }) {
  return (
    <Section title={t("units.section.title")}>
      <ActForm
        action={createSectionAction}
        submissionKey={crypto.randomUUID()}
        hidden={{ unitId }}
        requiredMark={t("common.field.required")}
      >
        <TextField name="name" label={t("units.section.name")} required />
        <FormActions>
          <SubmitButton pending={t("common.act.working")}>{t("units.section.save")}</SubmitButton>
        </FormActions>
      </ActForm>
    </Section>
  );
}

type CloseSectionProps = { t: Translate; sections: UnitView["sections"]; today: CalendarDate };

export function CloseSection({ t, sections, today }: CloseSectionProps) {
  const open = sections.filter(({ closedOn }) => closedOn === null);
  if (open.length === 0) return null;
  return (
    <Section title={t("units.close.title")} meaning={t("units.close.meaning")}>
      <ActForm
        action={closeSectionAction}
        submissionKey={crypto.randomUUID()}
        requiredMark={t("common.field.required")}
      >
        <SelectField
          name="sectionId"
          label={t("units.close.section")}
          placeholder={t("common.act.choose")}
          options={open.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <DateField name="closedOn" label={t("units.close.closedOn")} defaultValue={today} required />
        <FormActions>
          <SubmitButton variant="danger" pending={t("common.act.working")}>
            {t("units.close.save")}
          </SubmitButton>
        </FormActions>
      </ActForm>
    </Section>
  );
}
