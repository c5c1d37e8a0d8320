import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import type { DayChange } from "@/lib/domain/calendar/calendar-change";
import type { CalendarProblem } from "@/lib/domain/calendar/calendar-reading";
import { weekday } from "@/lib/domain/calendar-date";
import type { I18n, Translate } from "@/lib/i18n/create";
import type { CalendarPreview } from "@/lib/queries/calendar/preview-calendar";

/** Every line that stands against taking the list in. */
export function Problems({ t, problems }: { t: Translate; problems: readonly CalendarProblem[] }) {
  const columns: Column<CalendarProblem>[] = [
    {
      key: "line",
      head: t("calendar.preview.where"),
      phone: "title",
      nowrap: true,
      width: "8rem",
      cell: ({ line }) => t("calendar.preview.line", { line }),
    },
    {
      key: "problem",
      head: t("calendar.preview.problem"),
      cell: ({ code, text }) =>
        code === "NO_DAYS" ? t("calendar.problem.NO_DAYS") : t(`calendar.problem.${code}`, { text }),
    },
  ];
  return (
    <>
      <Notice tone="error" role="alert" title={t("calendar.preview.bad", { count: problems.length })} />
      <Section title={t("calendar.preview.problems")}>
        <Table
          caption={t("calendar.preview.problems")}
          columns={columns}
          rows={problems}
          rowKey={({ line, code, text }) => `${line} ${code} ${text}`}
        />
      </Section>
    </>
  );
}

/** The days that become different. */
export function DayChanges({ i18n, changes }: { i18n: I18n; changes: readonly DayChange[] }) {
  const { t, format } = i18n;
  const title = t("calendar.preview.changes", { count: changes.length });
  const columns: Column<DayChange>[] = [
    { key: "date", head: t("calendar.day.date"), phone: "title", cell: ({ date }) => format.date(date) },
    {
      key: "before",
      head: t("calendar.preview.before"),
      cell: ({ date, before }) => dayWords(t, date, before),
    },
    { key: "after", head: t("calendar.preview.after"), cell: ({ date, after }) => dayWords(t, date, after) },
  ];
  return (
    <Section title={title}>
      {changes.length === 0 ? (
        <p className="text-soft">{t("calendar.preview.noChanges")}</p>
      ) : (
        <Table caption={title} columns={columns} rows={changes} rowKey={({ date }) => date} />
      )}
    </Section>
  );
}

function dayWords(t: Translate, date: DayChange["date"], day: DayChange["after"]): string {
  if (day === null) return t(weekday(date) <= 5 ? "calendar.plain.work" : "calendar.plain.off");
  return [t(`calendar.kind.${day.kind}`), day.name].filter(Boolean).join(" · ");
}

type Move = CalendarPreview["moves"][number];

/** How many due dates move, and which, where the reader may know. */
export function Moves({ i18n, preview }: { i18n: I18n; preview: CalendarPreview }) {
  const { t, format } = i18n;
  const { cases, notices, moves } = preview;
  const columns: Column<Move>[] = [
    {
      key: "case",
      head: t("calendar.preview.case"),
      phone: "title",
      cell: ({ number, title }) => t("admin.inbox.about", { number, title }),
    },
    { key: "unit", head: t("calendar.preview.unit"), cell: ({ unit }) => unit },
    {
      key: "what",
      head: t("calendar.preview.what"),
      cell: ({ notice }) => (notice ? t("calendar.preview.notice", notice) : t("calendar.preview.reply")),
    },
    { key: "from", head: t("calendar.preview.before"), nowrap: true, cell: ({ from }) => format.date(from) },
    { key: "to", head: t("calendar.preview.after"), nowrap: true, cell: ({ to }) => format.date(to) },
  ];
  const any = cases + notices > 0;
  return (
    <Section
      title={t("calendar.preview.moves")}
      meaning={any ? t("calendar.preview.movesCount", { cases, notices }) : t("calendar.preview.noMoves")}
    >
      {moves.length > 0 ? (
        <Table
          caption={t("calendar.preview.moves")}
          columns={columns}
          rows={moves}
          rowKey={({ handlingId, notice }) => `${handlingId} ${notice?.id ?? ""}`}
        />
      ) : null}
    </Section>
  );
}
