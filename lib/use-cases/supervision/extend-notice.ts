import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { fromDateColumn, toDateColumn } from "@/lib/data/dates";
import { peopleOf } from "@/lib/data/recipients";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, notFound, ruleBroken } from "@/lib/domain/errors";
import type { ExtendNoticeInput } from "@/lib/schemas/supervision/extend-notice";

/**
 * The secretariat gives the section more time to answer a supervision notice: a dated row with its reason and the
 * day it moved from. Gives the new day.
 * Throws ActError: NOT_FOUND (no such notice on this case), RULE_BROKEN NOTICE_CLOSED, INVALID respondBy notLater
 * or past, and what actOnCase throws.
 */
export async function extendNotice(context: Context, input: ExtendNoticeInput) {
  const { actor } = context;
  const { noticeId, respondBy, reason } = input;
  return actOnCase(context, "extend-notice", input, async ({ tx, found, now }) => {
    const notice = await tx.supervisionNotice.findFirst({
      where: { id: noticeId, handlingId: found.id },
      include: { section: { select: { name: true } } },
    });
    if (!notice) throw notFound();
    if (notice.closedAt) throw ruleBroken("NOTICE_CLOSED");
    const previousOn = fromDateColumn(notice.respondBy);
    if (respondBy <= previousOn) throw invalid("respondBy", "notLater");
    if (respondBy < dateInShanghai(now)) throw invalid("respondBy", "past");
    await tx.noticeExtension.create({
      data: {
        noticeId,
        previousOn: notice.respondBy,
        respondBy: toDateColumn(respondBy),
        reason,
        extendedById: actor.userId,
        extendedAt: now,
      },
      select: { id: true },
    });
    await tx.supervisionNotice.update({
      where: { id: noticeId },
      data: { respondBy: toDateColumn(respondBy) },
      select: { id: true },
    });
    const { year, serial, sectionId, section } = notice;
    return {
      event: {
        data: { noticeId, year, serial, section: section.name, previousOn, respondBy, remark: reason },
        notify: await peopleOf(tx, [sectionId]),
      },
      result: { respondBy },
    };
  });
}
