import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { markInboxRead } from "@/lib/use-cases/inbox/mark-inbox-read";
import type { Player } from "./player";

/** Days for which the demo's people have not looked at their messages. */
const UNREAD_DAYS = 21;

/** Everybody has read what is older than three weeks: only the latest waits for whoever tries the demo. */
export async function readOldMessages(player: Player, today: CalendarDate): Promise<void> {
  const day = addDays(today, -UNREAD_DAYS);
  const readers = await player.db.user.findMany({
    where: { inboxItems: { some: { readAt: null } } },
    select: { username: true },
    orderBy: { username: "asc" },
  });
  for (const { username } of readers) {
    const context = await player.as(username, day, "18:00");
    await markInboxRead(context, { submissionKey: crypto.randomUUID(), upTo: context.clock.now() });
  }
}
