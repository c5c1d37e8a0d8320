import { loadWorkingCalendar } from "@/lib/data/calendar";
import type { CaseChange, CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { nextNoticeSerial } from "@/lib/data/notice-serial";
import { chiefsOf, leadersInChargeOf, peopleOf } from "@/lib/data/recipients";
import { loadCaseSettings } from "@/lib/data/settings";
import { type CalendarDate, dateInShanghai, yearOf } from "@/lib/domain/calendar-date";
import { supervisionResponseDue } from "@/lib/domain/deadlines";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import {
  type Escalation,
  escalationOf,
  readRule,
  type SupervisionRule,
} from "@/lib/domain/supervision-rules";

export interface NoticeWish {
  readonly reason: string;
  readonly requirement: string;
  /** Null: the setting's working days count from today. */
  readonly respondBy: CalendarDate | null;
  /** The rule that proposed it; null for the secretariat's own words. */
  readonly rule: SupervisionRule | null;
  /** How high it goes at least; left out: as often as it was issued before. */
  readonly atLeast?: Escalation;
}

/**
 * Writes one supervision notice on a case, under the unit's next number of the year, as the work of an act. The lead
 * section hears of it; of a second one for the same reason the leader in charge too, and of a third the chief.
 * `issuedById` null: a rule issues it, in the secretariat's name.
 * Throws ActError: INVALID respondBy past, RULE_BROKEN STATE_DOES_NOT_ALLOW without a lead section.
 */
export async function issueNotice(work: CaseWork, wish: NoticeWish, issuedById: string | null) {
  const { tx, found, now } = work;
  const today = dateInShanghai(now);
  const sectionId = found.position.leadSectionId;
  if (sectionId === null) throw ruleBroken("STATE_DOES_NOT_ALLOW");
  if (wish.respondBy !== null && wish.respondBy < today) throw invalid("respondBy", "past");
  const respondBy = wish.respondBy ?? (await proposedDay(work, today));
  const year = yearOf(today);
  const serial = await nextNoticeSerial(tx, found.unitId, year);
  const counted = escalationOf(await earlierNotices(work), wish);
  const escalation = counted > (wish.atLeast ?? 0) ? counted : (wish.atLeast ?? 0);
  const { reason, requirement, rule } = wish;
  const { id: noticeId, section } = await tx.supervisionNotice.create({
    data: {
      handlingId: found.id,
      unitId: found.unitId,
      sectionId,
      year,
      serial,
      reason,
      requirement,
      rule,
      escalation,
      respondBy: toDateColumn(respondBy),
      issuedById,
      issuedAt: now,
    },
    select: { id: true, section: { select: { name: true } } },
  });
  const about = { noticeId, year, serial, sectionId, section: section.name, respondBy };
  return {
    event: {
      data: escalation === 0 ? about : { ...about, escalation },
      notify: await toldOf(work, escalation, sectionId, today),
    },
    result: { noticeId, year, serial },
  } satisfies CaseChange<{ noticeId: string; year: number; serial: number }>;
}

async function toldOf(
  { tx, found }: CaseWork,
  escalation: Escalation,
  sectionId: string,
  today: CalendarDate,
) {
  return [
    ...(await peopleOf(tx, [sectionId])),
    ...(escalation >= 1 ? await leadersInChargeOf(tx, [sectionId], today) : []),
    ...(escalation === 2 ? await chiefsOf(tx, found.unitId) : []),
  ];
}

async function earlierNotices({ tx, found }: CaseWork) {
  const rows = await tx.supervisionNotice.findMany({
    where: { handlingId: found.id },
    select: { rule: true, reason: true },
  });
  return rows.map(({ rule, reason }) => ({ reason, rule: readRule(rule) }));
}

async function proposedDay({ tx, found, now }: CaseWork, today: CalendarDate): Promise<CalendarDate> {
  const settings = await loadCaseSettings(tx, found, now);
  return supervisionResponseDue(today, settings, await loadWorkingCalendar(tx)).date;
}
