import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { headsOf } from "@/lib/data/recipients";
import { notFound, ruleBroken } from "@/lib/domain/errors";
import type { CloseNoticeInput } from "@/lib/schemas/supervision/close-notice";

/**
 * 销号: the secretariat closes a supervision notice that has been answered. Gives the notice's id.
 * Throws ActError: NOT_FOUND (no such notice on this case), RULE_BROKEN NOTICE_CLOSED or RESPONSE_MISSING,
 * and what actOnCase throws.
 */
export async function closeNotice(context: Context, input: CloseNoticeInput) {
  return actOnCase(context, "close-notice", input, async ({ tx, found, now }) => {
    const notice = await tx.supervisionNotice.findFirst({
      where: { id: input.noticeId, handlingId: found.id },
      include: { section: { select: { name: true } }, _count: { select: { responses: true } } },
    });
    if (!notice) throw notFound();
    if (notice.closedAt) throw ruleBroken("NOTICE_CLOSED");
    if (notice._count.responses === 0) throw ruleBroken("RESPONSE_MISSING");
    await tx.supervisionNotice.update({
      where: { id: notice.id },
      data: { closedAt: now, closedById: context.actor.userId, closeRemark: input.remark },
      select: { id: true },
    });
    const { leadSectionId } = found.position;
    const sectionIds = leadSectionId === null ? [notice.sectionId] : [notice.sectionId, leadSectionId];
    return {
      event: {
        data: {
          noticeId: notice.id,
          year: notice.year,
          serial: notice.serial,
          section: notice.section.name,
        },
        notify: await headsOf(tx, sectionIds),
      },
      result: { noticeId: notice.id },
    };
  });
}
