import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { handlingScope } from "@/lib/data/scope";
import { notFound } from "@/lib/domain/errors";
import type { CasePaperKind } from "@/lib/domain/papers/paper-kinds";
import { canGenerally } from "@/lib/domain/permissions";

/** Which paper of which case, by which of the unit's own templates; null for the default one. */
export interface PaperTaken {
  readonly handlingId: string;
  readonly kind: CasePaperKind;
  readonly templateId: string | null;
}

/**
 * Writes down that somebody fetched a paper of a case as a Word file. Throws NOT_FOUND for a case out of sight,
 * as for one that isn't there.
 */
export async function recordDownload(
  { actor, clock, db }: Context,
  { handlingId, kind, templateId }: PaperTaken,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const row = await tx.handling.findFirst({
      where: { AND: [{ id: handlingId }, handlingScope(actor)] },
      select: { unitId: true },
    });
    if (!row || !canGenerally(actor, "read-cases")) throw notFound();
    await appendEvent(tx, {
      at: clock.now(),
      type: "download-paper",
      actorId: actor.userId,
      unitId: row.unitId,
      data: { handlingId, kind, templateId },
    });
  });
}
