import type { Context } from "@/lib/context/context";
import { fromDateColumn } from "@/lib/data/dates";
import { dateInShanghai, yearOf } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/**
 * The years of the working calendar, the newest first, with this year and the next whether known or not; and of one
 * of them (this year where none is asked) the days that differ from the plain week. Throws NOT_PERMITTED.
 */
export async function readCalendarYears({ actor, clock, db }: Context, asked: number | null) {
  if (!canGenerally(actor, "read-settings")) throw notPermitted();
  const thisYear = yearOf(dateInShanghai(clock.now()));
  const shown = asked ?? thisYear;
  const [rows, days, imports] = await Promise.all([
    db.calendarYear.findMany({ include: { _count: { select: { days: true } } }, orderBy: { year: "desc" } }),
    db.calendarDay.findMany({ where: { year: shown }, orderBy: { date: "asc" } }),
    db.event.findMany({
      where: { type: "calendar-imported" },
      select: { id: true, at: true, data: true, actor: { select: { name: true } } },
      orderBy: { id: "desc" },
      take: 20,
    }),
  ]);
  const known = rows.map(({ year, source, official, _count }) => ({
    year,
    source,
    official,
    days: _count.days,
  }));
  const missing = [thisYear, thisYear + 1].filter((year) => !known.some((each) => each.year === year));
  return {
    shown,
    years: [...known, ...missing.map((year) => ({ year, source: "", official: false, days: 0 }))].sort(
      (a, b) => b.year - a.year,
    ),
    days: days.map(({ date, kind, name }) => ({ date: fromDateColumn(date), kind, name })),
    imports,
    mayImport: canGenerally(actor, "import-calendar"),
  };
}

export type CalendarYears = Awaited<ReturnType<typeof readCalendarYears>>;
