import { actorSelect, toActor } from "@/lib/data/accounts/actor";
import { loadWorkingCalendar } from "@/lib/data/calendar";
import type { Database } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import { appendEvent } from "@/lib/data/events";
import { loadReminderCases } from "@/lib/data/notices/reminder-cases";
import { recordSurveyReminders } from "@/lib/data/survey-closing";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { digestsOf, type MorningDigest } from "@/lib/domain/morning-digest";

export interface DigestQuestion {
  readonly day: CalendarDate;
  /** The moment whose settings count. */
  readonly now: Date;
  /** One unit's people and the deputies of its cases; null for everybody. */
  readonly unitId: string | null;
}

/** Who would get what on a day, as the books stand at `now`; nothing on a day off. Four statements. */
export async function planDigests(
  db: Database,
  { day, now, unitId }: DigestQuestion,
): Promise<MorningDigest[]> {
  const [cases, people, calendar] = await Promise.all([
    loadReminderCases(db, { unitId, now }),
    db.user.findMany({
      where: {
        disabledAt: null,
        OR: [unitId === null ? { unitId: { not: null } } : { unitId }, { deputyId: { not: null } }],
      },
      select: actorSelect(day),
      orderBy: { username: "asc" },
      relationLoadStrategy: "join",
    }),
    loadWorkingCalendar(db),
  ]);
  return digestsOf(day, cases, people.map(toActor), calendar);
}

/**
 * Gives a person the digest of a day: in the inbox, and by mail where wished. False, and nothing is written, when
 * it was given already: the key of person and day stands for that, whoever else runs at the same time.
 */
export async function giveDigest(
  db: Database,
  { person, lines }: MorningDigest,
  { day, at }: { readonly day: CalendarDate; readonly at: Date },
): Promise<boolean> {
  const key = { userId: person.userId, onDay: toDateColumn(day) };
  return db.$transaction(async (tx) => {
    // A twin that runs at the same time waits here for the first, and then finds its row.
    await tx.$executeRaw`
      select pg_advisory_xact_lock(hashtextextended(concat('digest ', ${person.userId}::text, ' ', ${day}::text), 0))`;
    if (await tx.reminderDigest.findUnique({ where: { userId_onDay: key }, select: { eventId: true } }))
      return false;
    const eventId = await appendEvent(tx, {
      at,
      type: "morning-digest",
      actorId: null,
      unitId: person.unitId,
      data: { on: day, lines: lines.map(({ stage, cases }) => ({ stage, cases: cases.map(toData) })) },
      notify: [person.userId],
    });
    if (person.deputyId !== null) {
      const asked = lines.filter(({ stage }) => stage === "SURVEY_MISSING").flatMap(({ cases }) => cases);
      await recordSurveyReminders(
        tx,
        asked.map(({ handlingId }) => handlingId),
        at,
      );
    }
    await tx.reminderDigest.create({ data: { ...key, eventId, at }, select: { eventId: true } });
    return true;
  });
}

const toData = ({
  handlingId,
  suggestionId,
  number,
  title,
  on,
}: MorningDigest["lines"][number]["cases"][number]) => ({
  handlingId,
  suggestionId,
  number,
  title,
  on,
});
