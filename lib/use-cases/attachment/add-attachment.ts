import type { Context } from "@/lib/context/context";
import { keepAttachment } from "@/lib/data/attachments/keep-attachment";
import { actOnCase } from "@/lib/data/case-act";
import type { AddAttachmentInput } from "@/lib/schemas/attachment/add-attachment";

/**
 * 上传附件: adds a scan, photo or letter to the case as evidence of one of its entries. Gives its id.
 * Throws ActError: NOT_FOUND (evidence of another case's entry), INVALID file fileType, RULE_BROKEN
 * ATTACHMENTS_FULL, and what actOnCase throws.
 */
export async function addAttachment(context: Context, input: AddAttachmentInput) {
  const { file, evidenceOf, shows, forDeputy } = input;
  return actOnCase(context, "add-attachment", input, async (work) => {
    const uploadedById = context.actor.userId;
    const kept = { ...evidenceOf, file, field: "file", shows, forDeputy, uploadedById };
    const { attachmentId, fileName } = await keepAttachment(work, kept);
    return {
      event: { data: { attachmentId, fileName, subject: evidenceOf.subject, remark: shows, forDeputy } },
      result: { attachmentId },
    };
  });
}
