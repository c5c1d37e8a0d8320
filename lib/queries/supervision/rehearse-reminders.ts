import type { Context } from "@/lib/context/context";
import { loadWorkingCalendar } from "@/lib/data/calendar";
import { planDigests } from "@/lib/data/notices/digests";
import { loadSettings } from "@/lib/data/settings";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import { isWorkingDay } from "@/lib/domain/working-days";

/**
 * Who in the actor's unit, and which of its deputies, would be reminded of what on a day (today when null), as the
 * books stand; nothing is sent. With it the address of the unit's work group. Throws NOT_PERMITTED.
 */
export async function rehearseReminders(context: Context, day: CalendarDate | null) {
  const { actor, clock, db } = context;
  const { unitId } = actor;
  if (!canGenerally(actor, "manage-reminders") || unitId === null) throw notPermitted();
  const now = clock.now();
  const on = day ?? dateInShanghai(now);
  const scope = { unitId, year: null, level: null, source: null };
  const [digests, calendar, settings] = await Promise.all([
    planDigests(db, { day: on, now, unitId }),
    loadWorkingCalendar(db),
    loadSettings(db, scope, now),
  ]);
  return { on, dayOff: !isWorkingDay(calendar, on), digests, chatWebhook: settings.chatWebhook };
}

export type Rehearsal = Awaited<ReturnType<typeof rehearseReminders>>;
