import type { Database } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import { publishedDays, publishedYears } from "./calendar/published-calendar";

/** Brings the published working calendar into a database that lacks it; years already there stay as they are. */
export async function loadReferenceData(db: Database): Promise<void> {
  await db.calendarYear.createMany({
    data: publishedYears.map(({ year, source, official }) => ({ year, source, official })),
    skipDuplicates: true,
  });
  await db.calendarDay.createMany({
    data: publishedDays.map(({ date, kind, name }) => ({
      date: toDateColumn(date),
      year: Number(date.slice(0, 4)),
      kind,
      name,
    })),
    skipDuplicates: true,
  });
}
