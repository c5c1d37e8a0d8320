import { DayChanges, Moves, Problems } from "@/app/(staff)/settings/calendar/[hash]/preview-parts";
import { takeInCalendarAction } from "@/app/(staff)/settings/calendar/actions";
import { ActForm } from "@/components/form/act-form";
import { FileTrouble } from "@/components/import/file-trouble";
import { FormActions } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { previewCalendar } from "@/lib/queries/calendar/preview-calendar";
import { getI18n } from "@/lib/request/i18n";
import { readKeptCalendar } from "@/lib/request/kept-calendar";
import { load } from "@/lib/request/load";
import { calendarAddressSchema, calendarQuery } from "@/lib/schemas/calendar/calendar-address";

type PreviewPageProps = {
  params: Promise<{ hash: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** What taking in a year's list would do. Nothing is written before the form at its end is sent. */
export default async function CalendarPreviewPage({ params, searchParams }: PreviewPageProps) {
  const [{ hash }, given, i18n] = await Promise.all([params, searchParams, getI18n()]);
  const { t } = i18n;
  const address = calendarAddressSchema.parse(given);
  const { year, source, official } = address;
  const read = await load((context) => readKeptCalendar(context, hash, address));
  const back = { href: "/settings/calendar", label: t("calendar.back") };
  if (!read) {
    return (
      <>
        <PageHeader title={t("calendar.preview.gone")} meaning={t("calendar.preview.goneText")} />
        <LinkButton href={back.href}>{back.label}</LinkButton>
      </>
    );
  }
  const heading = (
    <PageHeader
      title={t("calendar.preview.title", { year })}
      meaning={[t("calendar.preview.meaning"), source].join(" ")}
      back={back}
    />
  );
  if ("code" in read) {
    return (
      <>
        {heading}
        <FileTrouble t={t} code={read.code} />
      </>
    );
  }
  if (read.problems.length > 0) {
    return (
      <>
        {heading}
        <Problems t={t} problems={read.problems} />
      </>
    );
  }
  const days = read.days.map(({ date, kind, name }) => ({ date, kind, name }));
  const preview = await load((context) => previewCalendar(context, { year, source, official, days }));
  return (
    <>
      {heading}
      <DayChanges i18n={i18n} changes={preview.changes} />
      <Moves i18n={i18n} preview={preview} />
      <ActForm
        action={takeInCalendarAction}
        submissionKey={crypto.randomUUID()}
        hidden={{ hash, question: calendarQuery(address) }}
        requiredMark={t("common.field.required")}
      >
        <FormActions>
          <SubmitButton pending={t("common.act.working")}>{t("calendar.preview.take")}</SubmitButton>
        </FormActions>
      </ActForm>
    </>
  );
}
