import type { Context } from "@/lib/context/context";
import { storeFile } from "@/lib/data/attachments/file-store";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { attachmentName } from "@/lib/domain/attachments/file-name";
import { notPermitted } from "@/lib/domain/errors";
import type { PaperKind } from "@/lib/domain/papers/paper-kinds";
import { canGenerally } from "@/lib/domain/permissions";

export interface PutTemplateInput {
  readonly kind: PaperKind;
  /** A Word document that was checked for this kind of paper. */
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly note: string;
  readonly submissionKey: string;
}

/** Puts a template of the unit's own in force for a kind of paper; earlier ones stay. Throws NOT_PERMITTED. */
export async function putTemplate({ actor, clock, db }: Context, input: PutTemplateInput) {
  const { unitId, userId: actorId } = actor;
  if (!canGenerally(actor, "manage-templates") || unitId === null) throw notPermitted();
  const { kind, bytes, note, submissionKey: key } = input;
  const sha256 = await storeFile(bytes);
  const fileName = attachmentName(input.name, "docx");
  const now = clock.now();
  return db.$transaction((tx) =>
    once(tx, { key, actorId, act: "put-template", at: now }, async () => {
      const { id: templateId } = await tx.paperTemplate.create({
        data: {
          ...{ unitId, kind, sha256, fileName, note },
          ...{ size: bytes.byteLength, putById: actorId, putAt: now },
        },
        select: { id: true },
      });
      await appendEvent(tx, {
        at: now,
        type: "template-put",
        actorId,
        unitId,
        data: { kind, templateId, fileName, sha256, remark: note },
      });
      return { templateId };
    }),
  );
}
