import { changeChargesAction } from "@/app/(staff)/units/[id]/actions";
import { ActForm } from "@/components/form/act-form";
import { CheckboxListField, DateField } from "@/components/form/fields";
import { FormActions } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TabLinks } from "@/components/ui/tab-links";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { I18n } from "@/lib/i18n/create";
import type { UnitView } from "@/lib/queries/units/read-unit";

type ChargesSectionProps = {
  i18n: I18n;
  unit: UnitView;
  /** Whose sections are shown; the first leader's where the address names nobody. */
  leaderId: string | undefined;
  today: CalendarDate;
};

/** Which sections each leader is in charge of, one leader at a time. */
export function ChargesSection({ i18n: { t }, unit, leaderId, today }: ChargesSectionProps) {
  const leaders = unit.leaders.filter(({ leaderRank }) => leaderRank === "IN_CHARGE");
  const leader = leaders.find(({ id }) => id === leaderId) ?? leaders[0];
  return (
    <Section title={t("units.charges.title")} meaning={t("units.charges.meaning")}>
      {leader ? (
        <>
          <TabLinks
            label={t("units.charges.choose")}
            tabs={leaders.map(({ id, name }) => ({
              href: `/units/${unit.id}?leader=${id}`,
              label: name,
              current: id === leader.id,
            }))}
          />
          <ActForm
            key={leader.id}
            action={changeChargesAction}
            submissionKey={crypto.randomUUID()}
            hidden={{ leaderId: leader.id }}
            requiredMark={t("common.field.required")}
          >
            <CheckboxListField
              name="sectionIds"
              legend={t("units.charges.sections", { name: leader.name })}
              hint={t("units.charges.sectionsHint")}
              options={unit.sections
                .filter(({ closedOn }) => closedOn === null)
                .map(({ id, name }) => ({ value: id, label: name }))}
              defaultValues={leader.charges
                .filter(({ untilOn }) => untilOn === null)
                .map(({ sectionId }) => sectionId)}
            />
            <DateField name="fromOn" label={t("units.charges.fromOn")} defaultValue={today} required />
            <FormActions>
              <SubmitButton pending={t("common.act.working")}>{t("units.charges.save")}</SubmitButton>
            </FormActions>
          </ActForm>
        </>
      ) : (
        <p className="text-soft">{t("units.charges.noLeaders")}</p>
      )}
    </Section>
  );
}
