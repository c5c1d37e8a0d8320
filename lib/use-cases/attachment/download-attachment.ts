import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { handlingScope } from "@/lib/data/scope";
import { type FileKind, isFileKind } from "@/lib/domain/attachments/file-kind";
import { sponsorMayFetch } from "@/lib/domain/attachments/subject";
import { answersDeputy } from "@/lib/domain/case-facts";
import { notFound } from "@/lib/domain/errors";
import { isId } from "@/lib/domain/ids";

/** A file that somebody may have: its name, its kind, its bytes' hash and their number. */
export interface OpenedAttachment {
  readonly fileName: string;
  readonly kind: FileKind;
  readonly sha256: string;
  readonly size: number;
}

/**
 * Opens an attachment to whoever may see its case, and writes down that it was fetched. A sponsor gets only what
 * was marked for the deputies or belongs to an issued reply of a unit that answers them. Throws NOT_FOUND for
 * everything else, as for what isn't there.
 */
export async function downloadAttachment(
  { actor, clock, db }: Context,
  { attachmentId }: { readonly attachmentId: string },
): Promise<OpenedAttachment> {
  if (!isId(attachmentId)) throw notFound();
  return db.$transaction(async (tx) => {
    const row = await tx.attachment.findFirst({
      where: { id: attachmentId, handling: handlingScope(actor) },
      include: {
        handling: {
          select: {
            role: true,
            unitId: true,
            replies: { where: { kind: "REPLY", issuedAt: { not: null } }, select: { id: true } },
          },
        },
      },
    });
    if (!row || !isFileKind(row.type)) throw notFound();
    const { role, unitId, replies } = row.handling;
    const issued = replies.map(({ id }) => id);
    if (actor.role === "DEPUTY" && !(answersDeputy(role) && sponsorMayFetch(row, issued))) throw notFound();
    const { fileName, sha256, size, type: kind } = row;
    await appendEvent(tx, {
      at: clock.now(),
      type: "download-attachment",
      actorId: actor.userId,
      unitId,
      data: { attachmentId, handlingId: row.handlingId, fileName },
    });
    return { fileName, kind, sha256, size };
  });
}
