import type { Context } from "@/lib/context/context";

/** What the case list can be narrowed to: years and topics in use, and the open sections of the own unit. */
export async function listFilterChoices({ actor, db }: Context) {
  const [years, topics, sections] = await Promise.all([
    db.session.findMany({ distinct: ["year"], select: { year: true }, orderBy: { year: "desc" } }),
    db.suggestion.findMany({
      where: {
        topic: { not: "" },
        ...(actor.unitId ? { handlings: { some: { unitId: actor.unitId } } } : {}),
      },
      distinct: ["topic"],
      select: { topic: true },
      orderBy: { topic: "asc" },
      take: 100,
    }),
    db.section.findMany({
      where: { closedOn: null, unitId: actor.unitId ?? { in: [] } },
      select: { id: true, name: true },
      orderBy: [{ position: "asc" }, { name: "asc" }],
    }),
  ]);
  return { years: years.map(({ year }) => year), topics: topics.map(({ topic }) => topic), sections };
}

export type FilterChoices = Awaited<ReturnType<typeof listFilterChoices>>;
