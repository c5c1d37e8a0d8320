import type { Context } from "@/lib/context/context";
import type { Prisma } from "@/lib/data/generated/client";
import { notPermitted } from "@/lib/domain/errors";
import { eventTypesOfKind } from "@/lib/domain/inbox-kinds";
import { canGenerally } from "@/lib/domain/permissions";
import type { InboxFilter } from "@/lib/schemas/inbox/inbox-filter";

const pageSize = 50;

/**
 * One page (50) of the actor's messages, the latest first by when it happened: all or the unread, of every kind
 * or of one. `next` goes into the address as `after`; null on the last page. Throws NOT_PERMITTED.
 */
export async function listInbox({ actor, db }: Context, { show, kind, after }: InboxFilter) {
  if (!canGenerally(actor, "read-inbox")) throw notPermitted();
  const found = await db.inboxItem.findMany({
    where: {
      AND: [
        { userId: actor.userId },
        ...(show === "unread" ? [{ readAt: null }] : []),
        ...(kind ? [{ event: { type: eventTypesOfKind(kind) } }] : []),
        ...afterCursor(after),
      ],
    },
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
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: pageSize + 1,
    relationLoadStrategy: "join",
  });
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
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
    next: found.length > pageSize && last ? `${last.at.getTime()}_${last.id}` : null,
  };
}

function afterCursor(after: string | undefined): Prisma.InboxItemWhereInput[] {
  const [moment, id] = (after ?? "").split("_");
  if (!moment || !id) return [];
  const at = new Date(Number(moment));
  return [{ OR: [{ at: { lt: at } }, { at, id: { lt: BigInt(id) } }] }];
}

export type InboxEntry = Awaited<ReturnType<typeof listInbox>>["items"][number];
