import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { fromDateColumn } from "@/lib/data/dates";
import { secretariatOf } from "@/lib/data/recipients";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { notFound, notPermitted, ruleBroken } from "@/lib/domain/errors";
import type { RespondToNoticeInput } from "@/lib/schemas/supervision/respond-to-notice";

/**
 * The section's head answers a supervision notice on the case; again if need be, until it is closed. After a
 * reassignment the duty to answer goes over to the new lead section. Gives the response's id.
 * Throws ActError: NOT_FOUND (no such notice on this case), NOT_PERMITTED (another section's), RULE_BROKEN
 * NOTICE_CLOSED, and what actOnCase throws.
 */
export async function respondToNotice(context: Context, input: RespondToNoticeInput) {
  const { actor } = context;
  return actOnCase(context, "respond-to-notice", input, async ({ tx, found, now }) => {
    const notice = await tx.supervisionNotice.findFirst({
      where: { id: input.noticeId, handlingId: found.id },
      include: { section: { select: { name: true } } },
    });
    if (!notice) throw notFound();
    const answering = [notice.sectionId, found.position.leadSectionId];
    if (!answering.includes(actor.sectionId)) throw notPermitted();
    if (notice.closedAt) throw ruleBroken("NOTICE_CLOSED");
    const { id: responseId } = await tx.supervisionResponse.create({
      data: { noticeId: notice.id, text: input.text, respondedById: actor.userId, respondedAt: now },
      select: { id: true },
    });
    const respondBy = fromDateColumn(notice.respondBy);
    return {
      event: {
        data: {
          noticeId: notice.id,
          responseId,
          year: notice.year,
          serial: notice.serial,
          section: notice.section.name,
          respondBy,
          late: dateInShanghai(now) > respondBy,
        },
        notify: await secretariatOf(tx, found.unitId),
      },
      result: { responseId },
    };
  });
}
