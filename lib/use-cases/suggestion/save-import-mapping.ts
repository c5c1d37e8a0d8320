import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { invalid, notPermitted } from "@/lib/domain/errors";
import { checkMapping } from "@/lib/domain/import/mapping";
import { canGenerally } from "@/lib/domain/permissions";
import type { SaveImportMappingInput } from "@/lib/schemas/suggestion/save-import-mapping";

/**
 * Keeps a mapping of column names under a name for the actor's unit; the same name is written over. Gives the
 * name. Throws NOT_PERMITTED, INVALID (a required field without a column, a single one with two), CONFLICT.
 */
export async function saveImportMapping(context: Context, input: SaveImportMappingInput) {
  const { actor, clock, db } = context;
  const { unitId } = actor;
  if (!canGenerally(actor, "save-import-mapping") || unitId === null) throw notPermitted();
  const { columns, mappingName: name, submissionKey: key } = input;
  if (checkMapping(columns).length > 0) throw invalid("mappingName", "invalid");
  const now = clock.now();
  return db.$transaction((tx) =>
    once(tx, { key, actorId: actor.userId, act: "save-import-mapping", at: now }, async () => {
      await tx.importMapping.upsert({
        where: { unitId_name: { unitId, name } },
        create: { unitId, name, columns, savedAt: now },
        update: { columns, savedAt: now },
      });
      const event = { at: now, type: "save-import-mapping", actorId: actor.userId, unitId } as const;
      await appendEvent(tx, { ...event, data: { name, columns: Object.keys(columns).length } });
      return { name };
    }),
  );
}
