import type { Context } from "@/lib/context/context";
import { templateRow } from "@/lib/data/papers/own-template";
import { notPermitted } from "@/lib/domain/errors";
import { paperKinds } from "@/lib/domain/papers/paper-kinds";
import { canGenerally } from "@/lib/domain/permissions";

/** Each kind of paper with the template the unit uses for it. Throws NOT_PERMITTED. */
export async function listTemplates({ actor, db }: Context) {
  const { unitId } = actor;
  if (!canGenerally(actor, "manage-templates") || unitId === null) throw notPermitted();
  return Promise.all(
    paperKinds.map(async (kind) => {
      const row = await templateRow(db, unitId, kind);
      return { kind, own: row?.sha256 ? { ...row, putBy: row.putBy.name } : null };
    }),
  );
}
