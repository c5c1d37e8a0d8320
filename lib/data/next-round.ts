import { loadWorkingCalendar } from "@/lib/data/calendar";
import type { CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { loadCaseSettings } from "@/lib/data/settings";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { rehandlingDue } from "@/lib/domain/deadlines";
import { nextWorkingDay } from "@/lib/domain/working-days";

export interface NextRound {
  readonly roundNo: number;
  readonly dueOn: CalendarDate;
}

/** Opens the next round of handling today, due after the setting's months. The case's own row is left to actOnCase. */
export async function openNextRound({ tx, found, now }: CaseWork): Promise<NextRound> {
  const openedOn = dateInShanghai(now);
  const roundNo = found.roundNo + 1;
  const settings = await loadCaseSettings(tx, found, now);
  const counted = rehandlingDue(openedOn, settings);
  const dueOn = settings.rollToWorkingDay
    ? nextWorkingDay(await loadWorkingCalendar(tx), counted).date
    : counted;
  await tx.handlingRound.create({
    data: {
      handlingId: found.id,
      roundNo,
      openedOn: toDateColumn(openedOn),
      dueOn: toDateColumn(dueOn),
      openedAt: now,
    },
    select: { roundNo: true },
  });
  return { roundNo, dueOn };
}
