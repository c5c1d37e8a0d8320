import { setChatWebhookAction } from "@/app/(staff)/supervision/reminders/actions";
import { ActForm } from "@/components/form/act-form";
import { TextField } from "@/components/form/fields";
import { ReminderTable } from "@/components/inbox/reminder-table";
import { DateInput } from "@/components/ui/date-input";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { FilterBar } from "@/components/ui/filter-bar";
import { FormActions } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { I18n } from "@/lib/i18n/create";
import { type Rehearsal, rehearseReminders } from "@/lib/queries/supervision/rehearse-reminders";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { reminderFilterSchema } from "@/lib/schemas/supervision/reminder-filter";

type RemindersPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Who would be reminded of what on a day, and where the work group takes messages. */
export default async function RemindersPage({ searchParams }: RemindersPageProps) {
  const { on } = reminderFilterSchema.parse(await searchParams);
  const [i18n, rehearsal] = await Promise.all([getI18n(), load((context) => rehearseReminders(context, on))]);
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={t("notices.reminders.title")}
        meaning={t("notices.reminders.meaning")}
        back={{ href: "/supervision", label: t("notices.reminders.back") }}
      />
      <FilterBar label={t("notices.reminders.day")} apply={t("notices.reminders.show")}>
        <Field id="on" label={t("notices.reminders.day")}>
          {(control) => <DateInput {...control} name="on" defaultValue={rehearsal.on} />}
        </Field>
      </FilterBar>
      <Found i18n={i18n} rehearsal={rehearsal} />
      <Section title={t("notices.reminders.group")} meaning={t("notices.reminders.groupMeaning")}>
        <ActForm
          action={setChatWebhookAction}
          submissionKey={crypto.randomUUID()}
          requiredMark={t("common.field.required")}
        >
          <TextField
            name="address"
            label={t("notices.reminders.webhook")}
            hint={t("notices.reminders.webhookHint")}
            inputMode="url"
            defaultValue={rehearsal.chatWebhook}
          />
          <FormActions>
            <SubmitButton pending={t("common.act.working")}>{t("notices.address.save")}</SubmitButton>
          </FormActions>
        </ActForm>
      </Section>
    </>
  );
}

function Found({ i18n, rehearsal }: { i18n: I18n; rehearsal: Rehearsal }) {
  const { t, format } = i18n;
  const { digests, dayOff } = rehearsal;
  const day = format.date(rehearsal.on);
  if (digests.length === 0) {
    const title = t(dayOff ? "notices.reminders.dayOff" : "notices.reminders.none", { day });
    return <EmptyState title={title} />;
  }
  return (
    <>
      <p className="my-3 text-soft" role="status">
        {t("notices.reminders.total", { day, people: digests.length })}
      </p>
      <ReminderTable i18n={i18n} digests={digests} />
    </>
  );
}
