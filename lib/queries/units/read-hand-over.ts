import type { Context } from "@/lib/context/context";
import { loadOpenWork } from "@/lib/data/units/section-hand-over";
import { notFound, notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/**
 * What is looked at before a section gets another head: who is head now, who of the unit's sections could be, and
 * the open work that would be handed over. Throws NOT_PERMITTED, NOT_FOUND (also of a closed section).
 */
export async function readHandOver({ actor, db }: Context, unitId: string, sectionId: string) {
  if (!canGenerally(actor, "manage-units")) throw notPermitted();
  const section = await db.section.findFirst({
    where: { id: sectionId, unitId, closedOn: null },
    select: { id: true, name: true, unit: { select: { name: true } } },
  });
  if (!section) throw notFound();
  const [people, work] = await Promise.all([
    db.user.findMany({
      where: { unitId, disabledAt: null, role: { in: ["SECTION_HEAD", "SECTION_STAFF"] } },
      select: { id: true, name: true, role: true, section: { select: { id: true, name: true } } },
      orderBy: [{ section: { position: "asc" } }, { name: "asc" }],
    }),
    loadOpenWork(db, sectionId),
  ]);
  const isHead = (person: (typeof people)[number]) =>
    person.role === "SECTION_HEAD" && person.section?.id === sectionId;
  const heads = people.filter(isHead);
  return {
    section,
    heads: heads.map(({ name }) => name),
    candidates: people
      .filter((person) => !(isHead(person) && heads.length === 1))
      .map(({ id, name, role, section: own }) => ({ id, name, role, section: own?.name ?? "" })),
    work,
  };
}

export type HandOverView = Awaited<ReturnType<typeof readHandOver>>;
