import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { notFound, notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { RestoreTemplateInput } from "@/lib/schemas/papers/template";

/**
 * Goes back to an earlier template of the unit's own, or without one to the default; what held in between stays on
 * record. Throws NOT_PERMITTED, NOT_FOUND.
 */
export async function restoreTemplate({ actor, clock, db }: Context, input: RestoreTemplateInput) {
  const { unitId, userId: actorId } = actor;
  if (!canGenerally(actor, "manage-templates") || unitId === null) throw notPermitted();
  const { kind, templateId: earlierId, submissionKey: key } = input;
  const now = clock.now();
  return db.$transaction((tx) =>
    once(tx, { key, actorId, act: "restore-template", at: now }, async () => {
      const earlier =
        earlierId === null
          ? null
          : await tx.paperTemplate.findFirst({
              where: { id: earlierId, unitId, kind, sha256: { not: null } },
              select: { sha256: true, fileName: true, size: true },
            });
      if (earlierId !== null && !earlier) throw notFound();
      const { id: templateId } = await tx.paperTemplate.create({
        data: { unitId, kind, ...(earlier ?? {}), putById: actorId, putAt: now },
        select: { id: true },
      });
      await appendEvent(tx, {
        at: now,
        type: "template-put",
        actorId,
        unitId,
        data: { kind, templateId, fileName: earlier?.fileName ?? "", sha256: earlier?.sha256 ?? "" },
      });
      return { templateId };
    }),
  );
}
