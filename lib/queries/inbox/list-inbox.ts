import type { Context } from "@/lib/context/context";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

const pageSize = 50;

/**
 * One page (50) of the actor's messages, the newest first. `after` is the id of the last one of the page before;
 * anything else shows the first page. `next` is null on the last page. Throws NOT_PERMITTED.
 */
export async function listInbox({ actor, db }: Context, after: string | undefined) {
  if (!canGenerally(actor, "read-inbox")) throw notPermitted();
  const from = /^\d{1,18}$/.test(after ?? "") ? [{ id: { lt: BigInt(after ?? "") } }] : [];
  const found = await db.inboxItem.findMany({
    where: { AND: [{ userId: actor.userId }, ...from] },
    select: {
      id: true,
      at: true,
      readAt: true,
      event: {
        select: {
          type: true,
          data: true,
          handlingId: true,
          suggestionId: true,
          actor: { select: { name: true } },
        },
      },
    },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    relationLoadStrategy: "join",
  });
  const rows = found.slice(0, pageSize);
  const suggestions = await db.suggestion.findMany({
    where: { id: { in: rows.flatMap(({ event }) => event.suggestionId ?? []) } },
    select: { id: true, number: true, title: true },
  });
  const byId = new Map(suggestions.map((each) => [each.id, each]));
  return {
    items: rows.map(({ id, event, ...item }) => ({
      ...item,
      id: String(id),
      event: { ...event, data: event.data as unknown },
      suggestion: byId.get(event.suggestionId ?? "") ?? null,
    })),
    next: found.length > pageSize ? String(rows.at(-1)?.id ?? "") : null,
  };
}

export type InboxEntry = Awaited<ReturnType<typeof listInbox>>["items"][number];
