import type { Context } from "@/lib/context/context";
import { fromOptionalDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { SuggestionsQuery } from "@/lib/schemas/api/suggestions-query";

const usualLimit = 50;

const rowSelect = {
  id: true,
  role: true,
  state: true,
  stateSince: true,
  deliveredOn: true,
  dueOn: true,
  unit: { select: { name: true } },
  suggestion: {
    select: {
      number: true,
      title: true,
      topic: true,
      session: { select: { name: true, year: true, source: true } },
      sponsors: { select: { deputy: { select: { name: true } } }, orderBy: { position: "asc" } },
    },
  },
} as const satisfies Prisma.HandlingSelect;

/**
 * One page of the handlings the actor may see, in the order of registration; outside units' only when their
 * state is asked for. `next` is the cursor of the following page, null on the last. Throws NOT_PERMITTED.
 */
export async function listSuggestions(context: Context, query: SuggestionsQuery) {
  const { actor, db } = context;
  if (!canGenerally(actor, "read-cases")) throw notPermitted();
  const { year, state, cursor, limit = usualLimit } = query;
  const found = await db.handling.findMany({
    where: {
      AND: [
        handlingScope(actor),
        { state: state ?? { not: "OUTSIDE" } },
        ...(year ? [{ suggestion: { session: { year } } }] : []),
        ...(cursor ? [{ id: { gt: cursor } }] : []),
      ],
    },
    select: rowSelect,
    orderBy: { id: "asc" },
    take: limit + 1,
    relationLoadStrategy: "join",
  });
  const rows = found.slice(0, limit);
  return { suggestions: rows.map(toJson), next: found.length > limit ? (rows.at(-1)?.id ?? null) : null };
}

function toJson(row: Prisma.HandlingGetPayload<{ select: typeof rowSelect }>) {
  const { number, title, topic, session, sponsors } = row.suggestion;
  return {
    id: row.id,
    number,
    title,
    topic,
    session: session.name,
    year: session.year,
    source: session.source,
    sponsors: sponsors.map(({ deputy }) => deputy.name),
    unit: row.unit.name,
    role: row.role,
    state: row.state,
    stateSince: row.stateSince.toISOString(),
    deliveredOn: fromOptionalDateColumn(row.deliveredOn),
    dueOn: fromOptionalDateColumn(row.dueOn),
  };
}
