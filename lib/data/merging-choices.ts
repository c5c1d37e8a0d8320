import type { Context } from "@/lib/context/context";
import { caseSelect, toCaseRecord } from "@/lib/data/case-record";
import { handlingScope } from "@/lib/data/scope";
import { lifecycle } from "@/lib/domain/lifecycle";
import { can } from "@/lib/domain/permissions";
import { mostAlike } from "@/lib/domain/similarity";

interface OwnCase {
  readonly id: string;
  readonly unitId: string;
  readonly suggestion: {
    readonly title: string;
    readonly session: { readonly source: "NPC" | "CPPCC" };
  };
}

export interface CaseChoice {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

/** Enough to look through for cases of the same content; the rest is joined by number. */
const MOST_LIKE = { least: 0.25, most: 12 } as const;
const LOOKED_THROUGH = 2000;

/** Cases of the unit and source that could be merged with this one and have a similar title, the most similar first. */
export async function mergeChoices(db: Context["db"], own: OwnCase): Promise<CaseChoice[]> {
  const rows = await db.handling.findMany({
    where: {
      unitId: own.unitId,
      id: { not: own.id },
      role: { not: "REFERENCE" },
      state: { in: [...lifecycle["merge-cases"].from] },
      suggestion: { session: { source: own.suggestion.session.source } },
      memberships: { none: { leftAt: null } },
    },
    select: { id: true, suggestion: { select: { number: true, title: true } } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: LOOKED_THROUGH,
  });
  const choices = rows.map(({ id, suggestion }) => ({ id, ...suggestion }));
  return mostAlike(choices, own.suggestion.title, MOST_LIKE);
}

/**
 * Merged cases that the same entry can be made for by this person; a contact only where one of `deputyIds` signed
 * the other case too.
 */
export async function siblingChoices(
  { db, actor }: Context,
  act: "record-contact" | "record-progress",
  handlingIds: readonly string[],
  deputyIds: readonly string[],
): Promise<CaseChoice[]> {
  if (handlingIds.length === 0) return [];
  const rows = await db.handling.findMany({
    where: { AND: [{ id: { in: [...handlingIds] } }, handlingScope(actor)] },
    select: caseSelect,
    orderBy: { suggestion: { number: "asc" } },
  });
  return rows
    .map(toCaseRecord)
    .filter(({ position }) => can(actor, act, position))
    .filter(
      ({ position }) =>
        act !== "record-contact" || position.sponsorIds.some((sponsor) => deputyIds.includes(sponsor)),
    )
    .map(({ id, suggestion: { number, title } }) => ({ id, number, title }));
}

/** The latest wordings of merged cases, to start a draft from, for whoever may see those cases. */
export async function draftSources(
  { db, actor }: Context,
  handlingIds: readonly string[],
): Promise<(CaseChoice & { readonly body: string })[]> {
  if (handlingIds.length === 0) return [];
  const rows = await db.reply.findMany({
    where: { handling: { AND: [{ id: { in: [...handlingIds] } }, handlingScope(actor)] } },
    select: {
      roundNo: true,
      versions: { select: { body: true }, orderBy: { versionNo: "desc" }, take: 1 },
      handling: { select: { id: true, suggestion: { select: { number: true, title: true } } } },
    },
    orderBy: { roundNo: "asc" },
  });
  const latest = new Map(rows.map((row) => [row.handling.id, row]));
  return [...latest.values()].flatMap(({ versions, handling: { id, suggestion } }) =>
    versions.map(({ body }) => ({ id, ...suggestion, body })),
  );
}
