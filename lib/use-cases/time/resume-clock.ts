import type { Context } from "@/lib/context/context";
import { loadWorkingCalendar } from "@/lib/data/calendar";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { moveDue } from "@/lib/data/due-moves";
import { loadRoundClock } from "@/lib/data/open-requests";
import { peopleOfLeadSection } from "@/lib/data/recipients";
import { loadCaseSettings } from "@/lib/data/settings";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { effectiveDue, type Suspension } from "@/lib/domain/deadlines";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import type { ResumeClockInput } from "@/lib/schemas/time/resume-clock";

/**
 * 恢复计时: from a day not later than today the days count again, and the due date moves by as many days as did
 * not. Gives the due date now in force.
 * Throws ActError: RULE_BROKEN CLOCK_RUNS; INVALID untilOn; what actOnCase throws.
 */
export async function resumeClock(context: Context, input: ResumeClockInput) {
  const { actor } = context;
  return actOnCase(context, "resume-clock", input, async (work) => {
    const { tx, found, now } = work;
    const { untilOn } = input;
    const clock = await loadRoundClock(tx, found);
    const open = clock.suspensions.find((each) => each.untilOn === null);
    if (!open || clock.dueOn === null) throw ruleBroken("CLOCK_RUNS");
    if (untilOn > dateInShanghai(now)) throw invalid("untilOn", "future");
    if (untilOn < open.fromOn) throw invalid("untilOn", "beforeSuspension");
    await tx.suspension.update({
      where: { id: open.id },
      data: { untilOn: toDateColumn(untilOn), endedById: actor.userId, endedAt: now },
      select: { id: true },
    });
    const dueOn = await movedDue(work, clock.dueOn, { from: open.fromOn, until: untilOn });
    await moveDue(work, { basis: "RESUMPTION", effectiveOn: untilOn, dueOn, byId: actor.userId });
    return {
      dueOn,
      event: {
        data: { fromOn: open.fromOn, untilOn, dueOn },
        notify: await peopleOfLeadSection(tx, found.position),
      },
      result: { dueOn },
    };
  });
}

async function movedDue(
  { tx, found, now }: CaseWork,
  givenDueOn: CalendarDate,
  suspension: Suspension,
): Promise<CalendarDate> {
  const moved = effectiveDue({
    deliveredOn: null,
    role: found.role,
    settings: await loadCaseSettings(tx, found, now),
    givenDueOn,
    suspensions: [suspension],
    calendar: await loadWorkingCalendar(tx),
    asOf: dateInShanghai(now),
  });
  return moved.dueOn ?? givenDueOn;
}
