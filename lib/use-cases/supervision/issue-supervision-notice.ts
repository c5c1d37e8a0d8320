import type { Context } from "@/lib/context/context";
import { loadWorkingCalendar } from "@/lib/data/calendar";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { nextNoticeSerial } from "@/lib/data/notice-serial";
import { chiefsOf, leadersInChargeOf, peopleOf } from "@/lib/data/recipients";
import { loadCaseSettings } from "@/lib/data/settings";
import { type CalendarDate, dateInShanghai, yearOf } from "@/lib/domain/calendar-date";
import { supervisionResponseDue } from "@/lib/domain/deadlines";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import type { IssueSupervisionNoticeInput } from "@/lib/schemas/supervision/issue-supervision-notice";

/**
 * 督办通知: the secretariat presses the lead section, under the unit's next number of the year of issue.
 * Without a day to answer by, the setting's working days count from the day of issue. Gives the notice's id
 * and its number.
 * Throws ActError: INVALID respondBy past, and what actOnCase throws.
 */
export async function issueSupervisionNotice(context: Context, input: IssueSupervisionNoticeInput) {
  const { actor } = context;
  return actOnCase(context, "issue-supervision-notice", input, async ({ tx, found, now }) => {
    const today = dateInShanghai(now);
    const sectionId = found.position.leadSectionId;
    if (sectionId === null) throw ruleBroken("STATE_DOES_NOT_ALLOW");
    if (input.respondBy !== null && input.respondBy < today) throw invalid("respondBy", "past");
    const respondBy = input.respondBy ?? (await proposedDay({ tx, found, now }, today));
    const year = yearOf(today);
    const serial = await nextNoticeSerial(tx, found.unitId, year);
    const { id: noticeId, section } = await tx.supervisionNotice.create({
      data: {
        handlingId: found.id,
        unitId: found.unitId,
        sectionId,
        year,
        serial,
        reason: input.reason,
        requirement: input.requirement,
        respondBy: toDateColumn(respondBy),
        issuedById: actor.userId,
        issuedAt: now,
      },
      select: { id: true, section: { select: { name: true } } },
    });
    return {
      event: {
        data: { noticeId, year, serial, sectionId, section: section.name, respondBy },
        notify: [
          ...(await peopleOf(tx, [sectionId])),
          ...(await leadersInChargeOf(tx, [sectionId], today)),
          ...(await chiefsOf(tx, found.unitId)),
        ],
      },
      result: { noticeId, year, serial },
    };
  });
}

async function proposedDay({ tx, found, now }: CaseWork, today: CalendarDate): Promise<CalendarDate> {
  const settings = await loadCaseSettings(tx, found, now);
  return supervisionResponseDue(today, settings, await loadWorkingCalendar(tx)).date;
}
