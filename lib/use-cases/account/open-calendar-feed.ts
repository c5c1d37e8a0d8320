import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { CalendarFeedInput } from "@/lib/schemas/account/calendar-feed";

/**
 * 启用日历订阅: gives the actor an address of the own due dates; the one there was stops working at once. Throws
 * NOT_PERMITTED.
 */
export async function openCalendarFeed({ actor, clock, db }: Context, input: CalendarFeedInput) {
  const { userId, unitId } = actor;
  if (!canGenerally(actor, "keep-calendar-feed")) throw notPermitted();
  const now = clock.now();
  const { submissionKey: key } = input;
  return db.$transaction((tx) =>
    once(tx, { key, actorId: userId, act: "open-calendar-feed", at: now }, async () => {
      await tx.$queryRaw`select id from users where id = ${userId}::uuid for update`;
      const { count } = await tx.calendarFeed.updateMany({
        where: { userId, endedAt: null },
        data: { endedAt: now },
      });
      const { id } = await tx.calendarFeed.create({ data: { userId, createdAt: now }, select: { id: true } });
      await appendEvent(tx, {
        ...{ at: now, type: "calendar-feed-opened", actorId: userId, unitId },
        data: { renewed: count > 0 },
      });
      return { feedId: id };
    }),
  );
}
