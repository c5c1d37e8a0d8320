import type { Context } from "@/lib/context/context";
import { feedToken } from "@/lib/data/accounts/calendar-feeds";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/** The secret part of the actor's own address and since when it works; null while there is none. Throws NOT_PERMITTED. */
export async function readCalendarFeed({ actor, db }: Context) {
  if (!canGenerally(actor, "keep-calendar-feed")) throw notPermitted();
  const feed = await db.calendarFeed.findFirst({
    where: { userId: actor.userId, endedAt: null },
    select: { id: true, createdAt: true },
  });
  return feed ? { token: feedToken(feed.id), since: feed.createdAt } : null;
}
