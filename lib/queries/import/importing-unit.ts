import type { Context } from "@/lib/context/context";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/** The name of the unit an import is for: the actor's own. Throws NOT_PERMITTED. */
export async function importingUnit({ actor, db }: Context): Promise<string> {
  if (!canGenerally(actor, "import-suggestions") || actor.unitId === null) throw notPermitted();
  const { name } = await db.unit.findUniqueOrThrow({ where: { id: actor.unitId }, select: { name: true } });
  return name;
}
