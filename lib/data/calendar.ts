import type { Database, Transaction } from "@/lib/data/database";
import { fromDateColumn } from "@/lib/data/dates";
import { buildWorkingCalendar, type WorkingCalendar } from "@/lib/domain/working-days";

interface Kept {
  readonly fingerprint: string;
  readonly calendar: WorkingCalendar;
}

let kept: Kept | null = null;

/**
 * The working calendar as stored. Built once per process and again when a row of it has changed, which the
 * database is asked for each time: a notice taken in by one process is known to the others at once.
 */
export async function loadWorkingCalendar(db: Database | Transaction): Promise<WorkingCalendar> {
  const fingerprint = await fingerprintOf(db);
  if (kept?.fingerprint === fingerprint) return kept.calendar;
  const [days, years] = [await db.calendarDay.findMany(), await db.calendarYear.findMany()];
  const calendar = buildWorkingCalendar(
    days.map(({ date, kind, name }) => ({ date: fromDateColumn(date), kind, name })),
    years,
  );
  kept = { fingerprint, calendar };
  return calendar;
}

async function fingerprintOf(db: Database | Transaction): Promise<string> {
  const rows = await db.$queryRaw<{ fingerprint: string }[]>`
    select md5(concat(
      (select string_agg(concat_ws(' ', date, kind, name), ',' order by date) from calendar_days),
      '|',
      (select string_agg(concat_ws(' ', year, source, official), ',' order by year) from calendar_years)
    )) as fingerprint`;
  return rows[0]?.fingerprint ?? "";
}
