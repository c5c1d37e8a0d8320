import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { notFound, notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { CalendarFeedInput } from "@/lib/schemas/account/calendar-feed";

/** 停用日历订阅: the actor's address stops working at once. Throws NOT_PERMITTED; NOT_FOUND where there is none. */
export async function closeCalendarFeed({ actor, clock, db }: Context, input: CalendarFeedInput) {
  const { userId, unitId } = actor;
  if (!canGenerally(actor, "keep-calendar-feed")) throw notPermitted();
  const now = clock.now();
  const { submissionKey: key } = input;
  return db.$transaction((tx) =>
    once(tx, { key, actorId: userId, act: "close-calendar-feed", at: now }, async () => {
      const { count } = await tx.calendarFeed.updateMany({
        where: { userId, endedAt: null },
        data: { endedAt: now },
      });
      if (count === 0) throw notFound();
      await appendEvent(tx, {
        ...{ at: now, type: "calendar-feed-closed", actorId: userId, unitId },
        data: {},
      });
      return {};
    }),
  );
}
