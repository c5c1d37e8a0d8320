import type { Prisma } from "@/lib/data/generated/client";
import { type Actor, signsAsChief } from "@/lib/domain/actor";
import { type Nearness, readPermission } from "@/lib/domain/permissions";

const nothing: Prisma.HandlingWhereInput = { id: { in: [] } };

/**
 * The handlings an actor may see, as a condition for the database: the same table as `maySee`, so that a
 * list never shows what a page would refuse.
 */
export function handlingScope(actor: Actor): Prisma.HandlingWhereInput {
  return conditionFor(readPermission[actor.role], actor);
}

function conditionFor(nearness: Nearness, actor: Actor): Prisma.HandlingWhereInput {
  const unit = actor.unitId === null ? nothing : { unitId: actor.unitId };
  switch (nearness) {
    case "NONE":
      return nothing;
    case "UNIT":
      return unit;
    case "SECTION":
      return actor.sectionId === null ? nothing : { ...unit, ...assignedTo([actor.sectionId]) };
    case "LEAD_SECTION":
      return actor.sectionId === null ? nothing : { ...unit, ...assignedTo([actor.sectionId], "LEAD") };
    case "CHARGE":
      return { ...unit, ...chargeOf([actor]) };
    case "SIGNING":
      return { ...unit, ...chargeOf([actor, ...actor.standsInFor]) };
    case "CHIEF":
      return signsAsChief(actor) ? unit : nothing;
    case "LEAD_SPONSOR":
      return actor.deputyId === null ? nothing : sponsoredBy({ deputyId: actor.deputyId, position: 1 });
    case "SPONSOR":
      return actor.deputyId === null ? nothing : sponsoredBy({ deputyId: actor.deputyId });
    case "ANY":
      return {};
  }
}

function chargeOf(leaders: readonly Pick<Actor, "leaderRank" | "chargedSectionIds">[]) {
  if (leaders.some(({ leaderRank }) => leaderRank === "CHIEF")) return {};
  return assignedTo(leaders.flatMap(({ chargedSectionIds }) => chargedSectionIds));
}

function assignedTo(sectionIds: string[], kind?: "LEAD"): Prisma.HandlingWhereInput {
  return {
    assignments: { some: { sectionId: { in: sectionIds }, endedAt: null, ...(kind ? { kind } : {}) } },
  };
}

function sponsoredBy(sponsor: { deputyId: string; position?: number }): Prisma.HandlingWhereInput {
  return { suggestion: { sponsors: { some: sponsor } } };
}
