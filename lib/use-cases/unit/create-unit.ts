import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { addUnit } from "@/lib/data/units/add-unit";
import { invalid, notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { CreateUnitInput } from "@/lib/schemas/unit/create-unit";

/**
 * Creates a unit: one whose people work on this installation, or one known by name only. Throws NOT_PERMITTED, CONFLICT (the key was used for another act), INVALID on name: `unitNameTaken`.
 */
export async function createUnit(
  { actor, clock, db }: Context,
  { name, kind, docPrefix: prefix, submissionKey: key }: CreateUnitInput,
): Promise<{ unitId: string }> {
  if (!canGenerally(actor, "manage-units")) throw notPermitted();
  const at = clock.now();
  const docPrefix = kind === "INTERNAL" ? prefix : null;
  return db.$transaction((tx) =>
    once(tx, { key, actorId: actor.userId, act: "create-unit", at }, async () => {
      const unitId = await addUnit(tx, { name, docPrefix, kind }, at);
      if (unitId === null) throw invalid("name", "unitNameTaken");
      const data = { name, docPrefix, kind };
      await appendEvent(tx, { at, type: "unit-created", actorId: actor.userId, unitId, data });
      return { unitId };
    }),
  );
}
