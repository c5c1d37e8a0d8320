import type { Context } from "@/lib/context/context";
import { canGenerally } from "@/lib/domain/permissions";

/** How many messages in the actor's inbox are unread; 0 for roles without one. */
export function countUnread({ actor, db }: Context): Promise<number> {
  if (!canGenerally(actor, "read-inbox")) return Promise.resolve(0);
  return db.inboxItem.count({ where: { userId: actor.userId, readAt: null } });
}
