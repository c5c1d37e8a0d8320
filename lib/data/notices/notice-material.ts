import type { Database } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";

const materialSelect = {
  id: true,
  at: true,
  type: true,
  data: true,
  unitId: true,
  handlingId: true,
  suggestionId: true,
  actor: { select: { name: true } },
  handling: {
    select: {
      suggestion: {
        select: { number: true, title: true, session: { select: { year: true, level: true, source: true } } },
      },
    },
  },
} as const satisfies Prisma.EventSelect;

/** What a message outside the app is written from. Null for an event that isn't there. */
export async function loadNoticeMaterial(db: Database, eventId: bigint) {
  const event = await db.event.findUnique({ where: { id: eventId }, select: materialSelect });
  if (!event) return null;
  const { handling, ...rest } = event;
  const suggestion = handling?.suggestion ?? (await suggestionOf(db, event.suggestionId));
  return { ...rest, data: event.data as unknown, suggestion };
}

export type NoticeMaterial = NonNullable<Awaited<ReturnType<typeof loadNoticeMaterial>>>;

/** An event of no single unit names the suggestion alone. */
async function suggestionOf(db: Database, suggestionId: string | null) {
  if (suggestionId === null) return null;
  return db.suggestion.findUnique({
    where: { id: suggestionId },
    select: materialSelect.handling.select.suggestion.select,
  });
}
