import type { Context } from "@/lib/context/context";
import { handlingScope } from "@/lib/data/scope";

export interface NamedSection {
  readonly id: string;
  readonly name: string;
  readonly unitName: string;
}

/** The years, newest first, in which the actor may see a case of a unit on this installation. */
export async function listYears({ actor, db }: Context): Promise<number[]> {
  const visible = { AND: [handlingScope(actor), { state: { not: "OUTSIDE" as const } }] };
  const found = await db.session.findMany({
    where: { suggestions: { some: { handlings: { some: visible } } } },
    distinct: ["year"],
    select: { year: true },
    orderBy: { year: "desc" },
  });
  return found.map(({ year }) => year);
}

/** The units on this installation, for an actor who belongs to none of them; otherwise nothing to choose. */
export async function listUnits({ actor, db }: Context): Promise<{ id: string; name: string }[]> {
  if (actor.unitId !== null) return [];
  return db.unit.findMany({
    where: { kind: "INTERNAL" },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}

/** The sections of these ids, of the own unit if there is one, with their names in their units' own order. */
export async function nameSections({ actor, db }: Context, ids: readonly string[]): Promise<NamedSection[]> {
  const found = await db.section.findMany({
    where: { id: { in: [...ids] }, ...(actor.unitId ? { unitId: actor.unitId } : {}) },
    select: { id: true, name: true, unit: { select: { name: true } } },
    orderBy: [{ unit: { name: "asc" } }, { position: "asc" }, { name: "asc" }],
  });
  return found.map(({ id, name, unit }) => ({ id, name, unitName: unit.name }));
}
