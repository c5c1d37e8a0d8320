import type { Context } from "@/lib/context/context";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/**
 * The suggestions the deputy signed, the newest session first, with where the answering unit's handling
 * stands and whether a rating is awaited from this deputy. Throws NOT_PERMITTED.
 */
export async function listOwnSuggestions({ actor, db }: Context) {
  const { deputyId } = actor;
  if (!canGenerally(actor, "read-own-suggestions") || deputyId === null) throw notPermitted();
  const rows = await db.suggestion.findMany({
    where: { sponsors: { some: { deputyId } } },
    select: {
      id: true,
      number: true,
      title: true,
      session: { select: { name: true, year: true, source: true } },
      sponsors: { where: { deputyId }, select: { position: true } },
      handlings: {
        where: { role: { in: ["SOLE", "LEAD", "SEPARATE"] } },
        select: { state: true, unit: { select: { name: true } } },
        orderBy: { createdAt: "asc" },
      },
    },
    orderBy: [{ session: { year: "desc" } }, { number: "asc" }],
    take: 500,
    relationLoadStrategy: "join",
  });
  return rows.map(({ sponsors, handlings, ...row }) => {
    const leads = sponsors[0]?.position === 1;
    return {
      ...row,
      leads,
      handlings,
      // every unit that answers the deputy here has done so
      answered:
        handlings.length > 0 && handlings.every(({ state }) => state === "REPLIED" || state === "CONCLUDED"),
      awaitsRating: leads && handlings.some(({ state }) => state === "REPLIED"),
    };
  });
}
