import { storeFile } from "@/lib/data/attachments/file-store";
import type { CaseWork } from "@/lib/data/case-act";
import type { Transaction } from "@/lib/data/database";
import { kindOfFile, MAX_CASE_BYTES } from "@/lib/domain/attachments/file-kind";
import { attachmentName } from "@/lib/domain/attachments/file-name";
import type { AttachmentSubject, EvidenceOf } from "@/lib/domain/attachments/subject";
import { invalid, notFound, ruleBroken } from "@/lib/domain/errors";

export type NewAttachment = EvidenceOf & {
  readonly file: File;
  /** The form's field that held the file; an error is shown beside it. */
  readonly field: string;
  readonly shows: string;
  readonly forDeputy: boolean;
  readonly uploadedById: string;
};

/**
 * Keeps a file as evidence on the case: its bytes in the data folder, its row in the act's transaction. Gives
 * its id and the name it is kept under.
 * Throws ActError: NOT_FOUND (evidence of another case's row), INVALID fileType (its content is no kind that is
 * taken), RULE_BROKEN ATTACHMENTS_FULL (more than 200 MB on one case).
 */
export async function keepAttachment(
  { tx, found, now }: CaseWork,
  { file, field, subject, subjectId, shows, forDeputy, uploadedById }: NewAttachment,
): Promise<{ attachmentId: string; fileName: string }> {
  const ofThisCase =
    subjectId === null || (await rowsOf[subject](tx, { id: subjectId, handlingId: found.id })) === 1;
  if (!ofThisCase) throw notFound();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = kindOfFile(bytes);
  if (!type) throw invalid(field, "fileType");
  const { _sum } = await tx.attachment.aggregate({ where: { handlingId: found.id }, _sum: { size: true } });
  if ((_sum.size ?? 0) + bytes.byteLength > MAX_CASE_BYTES) throw ruleBroken("ATTACHMENTS_FULL");
  const fileName = attachmentName(file.name, type);
  const { id: attachmentId } = await tx.attachment.create({
    data: {
      handlingId: found.id,
      subject,
      subjectId,
      shows,
      forDeputy,
      fileName,
      sha256: await storeFile(bytes),
      size: bytes.byteLength,
      type,
      uploadedById,
      uploadedAt: now,
    },
    select: { id: true },
  });
  return { attachmentId, fileName };
}

type Where = { id: string; handlingId: string };

const rowsOf: Readonly<Record<AttachmentSubject, (tx: Transaction, where: Where) => Promise<number>>> = {
  CASE: async () => 0,
  CONTACT: (tx, where) => tx.contact.count({ where }),
  WAIVER: (tx, where) => tx.contactWaiver.count({ where }),
  PROGRESS: (tx, where) => tx.progressEntry.count({ where }),
  NOTICE: (tx, where) => tx.supervisionNotice.count({ where }),
  REPLY: (tx, where) => tx.reply.count({ where }),
  SURVEY: (tx, where) => tx.survey.count({ where }),
};
