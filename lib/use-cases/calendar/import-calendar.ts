import type { Context } from "@/lib/context/context";
import { loadWorkingCalendar } from "@/lib/data/calendar";
import { findDueMoves } from "@/lib/data/calendar-year/due-moves";
import { writeMove } from "@/lib/data/calendar-year/write-moves";
import type { Transaction } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import { appendEvent } from "@/lib/data/events";
import { everySecretariat } from "@/lib/data/recipients";
import { once } from "@/lib/data/submissions";
import { dayChanges, type NewCalendarYear, withCalendarYear } from "@/lib/domain/calendar/calendar-change";
import { yearOf } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/** A year's calendar, read and free of errors, from a list whose form carries its own key. */
export interface ImportCalendarInput extends NewCalendarYear {
  readonly submissionKey: string;
}

/**
 * Takes in a year's working calendar in one transaction: its days take the place of the year's, and what was counted
 * in working days on open cases is counted again, each move a record of its own. Gives how many days differ and how
 * many cases and notices moved. Rule: the State Council's yearly notice of holidays.
 * Throws ActError: NOT_PERMITTED; CONFLICT when a case changed in the meantime; RangeError for days that can't be.
 */
export async function importCalendar(context: Context, input: ImportCalendarInput) {
  const { actor, clock, db } = context;
  const { userId: actorId } = actor;
  if (!canGenerally(actor, "import-calendar")) throw notPermitted();
  const at = clock.now();
  const { year, source, official, submissionKey: key } = input;
  return db.$transaction(
    (tx) =>
      once(tx, { key, actorId, act: "import-calendar", at }, async () => {
        // One calendar at a time, and no case may change its due date meanwhile.
        await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('calendar', 0))`;
        const before = await loadWorkingCalendar(tx);
        const after = withCalendarYear(before, input);
        const moves = await findDueMoves(tx, before, after);
        await writeYear(tx, input);
        for (const move of moves) await writeMove(tx, move, { actorId, at });
        const changes = dayChanges(before, after);
        const counts = {
          days: changes.length,
          cases: moves.filter(({ notice }) => notice === null).length,
          notices: moves.filter(({ notice }) => notice !== null).length,
        };
        await appendEvent(tx, {
          ...{ at, type: "calendar-imported", actorId },
          data: {
            ...{ year, source, official, ...counts },
            changes: changes.map(({ date, before: old, after: next }) => ({
              ...{ date, from: old?.kind ?? null, to: next?.kind ?? null },
            })),
          },
          notify: await everySecretariat(tx),
        });
        return counts;
      }),
    { timeout: 60_000 },
  );
}

async function writeYear(tx: Transaction, { year, source, official, days }: ImportCalendarInput) {
  const named = days.map(({ date }) => toDateColumn(date));
  await tx.calendarDay.deleteMany({ where: { OR: [{ year }, { date: { in: named } }] } });
  await tx.calendarYear.upsert({
    where: { year },
    create: { year, source, official },
    update: { source, official },
    select: { year: true },
  });
  const others = [...new Set(days.map(({ date }) => yearOf(date)))].filter((each) => each !== year);
  // Days of the December before may belong to a year of which nothing is known yet.
  await tx.calendarYear.createMany({
    data: others.map((each) => ({ year: each, source: "", official: false })),
    skipDuplicates: true,
  });
  await tx.calendarDay.createMany({
    data: days.map(({ date, kind, name }) => ({ date: toDateColumn(date), year: yearOf(date), kind, name })),
  });
}
