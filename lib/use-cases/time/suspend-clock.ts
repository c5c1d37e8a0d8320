import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { runningClock } from "@/lib/data/due-moves";
import { peopleOfLeadSection } from "@/lib/data/recipients";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { isOverdue } from "@/lib/domain/deadlines";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import type { SuspendClockInput } from "@/lib/schemas/time/suspend-clock";

/**
 * 暂停计时: from a day not later than today the days do not count, and nothing is due, until the clock runs
 * again. What was overdue on that day cannot be paused.
 * Throws ActError: RULE_BROKEN CLOCK_STOPPED, NO_DUE_DATE, ALREADY_OVERDUE; INVALID fromOn; what actOnCase throws.
 */
export async function suspendClock(context: Context, input: SuspendClockInput) {
  const { actor } = context;
  return actOnCase(context, "suspend-clock", input, async (work) => {
    const { tx, found, now } = work;
    const { fromOn, reason } = input;
    const clock = await runningClock(work);
    const starts = [clock.openedOn, ...clock.changes.map(({ effectiveOn }) => effectiveOn)];
    if (fromOn > dateInShanghai(now)) throw invalid("fromOn", "future");
    if (starts.some((start) => start !== null && fromOn < start)) throw invalid("fromOn", "beforeLastChange");
    if (isOverdue(clock.dueOn, null, fromOn)) throw ruleBroken("ALREADY_OVERDUE");
    await tx.suspension.create({
      data: {
        handlingId: found.id,
        roundNo: found.roundNo,
        fromOn: toDateColumn(fromOn),
        reason,
        beganById: actor.userId,
        beganAt: now,
      },
      select: { id: true },
    });
    return {
      dueOn: null,
      event: {
        data: { fromOn, reason },
        notify: await peopleOfLeadSection(tx, found.position),
      },
      result: {},
    };
  });
}
