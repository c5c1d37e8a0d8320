import type { Context } from "@/lib/context/context";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/**
 * The units of this installation that a suggestion can be handed to (承办单位), by name; none for whoever registers
 * for the own unit alone. Throws NOT_PERMITTED.
 */
export async function listHandlingUnits({ actor, db }: Context) {
  if (!canGenerally(actor, "register-suggestion")) throw notPermitted();
  if (actor.unitId !== null) return [];
  return db.unit.findMany({
    where: { kind: "INTERNAL" },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}
