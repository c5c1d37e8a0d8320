import { UploadForm } from "@/app/(staff)/settings/calendar/upload-form";
import { Badge } from "@/components/ui/badge";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { type DaySpan, daySpans } from "@/lib/domain/calendar/calendar-change";
import type { I18n } from "@/lib/i18n/create";
import { type CalendarYears, readCalendarYears } from "@/lib/queries/calendar/read-calendar-years";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { calendarFilterSchema } from "@/lib/schemas/calendar/calendar-address";

type CalendarPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The working calendar: which years are published, the days of one of them, and the form that brings in a year. */
export default async function CalendarPage({ searchParams }: CalendarPageProps) {
  const { year } = calendarFilterSchema.parse(await searchParams);
  const [i18n, view] = await Promise.all([getI18n(), load((context) => readCalendarYears(context, year))]);
  const { t, format } = i18n;
  return (
    <>
      <PageHeader
        title={t("calendar.title")}
        meaning={t("calendar.meaning")}
        back={{ href: "/settings", label: t("settings.page.back") }}
      />
      {view.mayImport ? (
        <Section title={t("calendar.upload.title")} meaning={t("calendar.upload.meaning")}>
          <UploadForm t={t} year={view.years[0]?.year ?? view.shown} />
        </Section>
      ) : null}
      <Section title={t("calendar.daysOf", { year: view.shown })} id="days">
        {view.days.length === 0 ? (
          <p className="text-soft">{t("calendar.noDays")}</p>
        ) : (
          <Table
            caption={t("calendar.daysOf", { year: view.shown })}
            columns={dayColumns(i18n)}
            rows={daySpans(view.days)}
            rowKey={({ first }) => first}
          />
        )}
      </Section>
      <Section title={t("calendar.years")} id="years">
        <Table
          caption={t("calendar.years")}
          columns={yearColumns(i18n)}
          rows={view.years}
          rowKey={({ year: each }) => String(each)}
        />
      </Section>
      {view.imports.length > 0 ? (
        <Section title={t("calendar.imports")}>
          <ul className="grid gap-2">
            {view.imports.map(({ id, at, actor, data }) => (
              <li key={String(id)}>
                {[format.moment(at), actor?.name ?? "", importWords(i18n, data)].filter(Boolean).join(" · ")}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

type YearRow = CalendarYears["years"][number];

function yearColumns({ t, format }: I18n): Column<YearRow>[] {
  return [
    {
      key: "year",
      head: t("calendar.col.year"),
      phone: "title",
      nowrap: true,
      cell: ({ year }) => <TextLink href={`/settings/calendar?year=${year}#days`}>{String(year)}</TextLink>,
    },
    {
      key: "standing",
      head: t("calendar.col.standing"),
      phone: "lead",
      nowrap: true,
      cell: ({ official }) => (
        <Badge tone={official ? "success" : "warning"}>
          {t(official ? "calendar.official" : "calendar.provisional")}
        </Badge>
      ),
    },
    {
      key: "days",
      head: t("calendar.col.days"),
      align: "end",
      phone: "hidden",
      cell: ({ days }) => format.count(days),
    },
    {
      key: "source",
      head: t("calendar.col.source"),
      cell: ({ source }) =>
        source === "" ? (
          t("calendar.unknownSource")
        ) : (
          <span lang="zh-CN" className="break-all">
            {source}
          </span>
        ),
    },
  ];
}

function dayColumns({ t, format }: I18n): Column<DaySpan>[] {
  return [
    {
      key: "date",
      head: t("calendar.day.date"),
      phone: "title",
      cell: ({ first, last }) =>
        first === last
          ? format.date(first)
          : t("calendar.day.span", { first: format.date(first), last: format.dayOfYear(last) }),
    },
    { key: "kind", head: t("calendar.day.kind"), cell: ({ kind }) => t(`calendar.kind.${kind}`) },
    { key: "name", head: t("calendar.day.name"), cell: ({ name }) => <span lang="zh-CN">{name}</span> },
  ];
}

function importWords({ t }: I18n, data: unknown): string {
  const { year, days, cases, notices } = data as Record<string, unknown>;
  const count = (value: unknown) => (typeof value === "number" ? value : 0);
  return [
    t("calendar.importedYear", { year: count(year) }),
    t("calendar.imported", { days: count(days), cases: count(cases), notices: count(notices) }),
  ].join(" · ");
}
