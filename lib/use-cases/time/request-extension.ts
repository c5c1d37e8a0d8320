import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { runningClock } from "@/lib/data/due-moves";
import { findOpenExtension } from "@/lib/data/open-requests";
import { overseers, secretariatOf } from "@/lib/data/recipients";
import { loadCaseSettings } from "@/lib/data/settings";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { extensionProblems } from "@/lib/domain/deadlines";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import type { RequestExtensionInput } from "@/lib/schemas/time/request-extension";

/**
 * 延期申请: the lead section's head or the secretariat asks for a later due date, before the one in force has
 * passed and no later than the longest time the rules know, counted from when the round opened. Gives the id.
 * Throws ActError: RULE_BROKEN REQUEST_WAITING, NO_DUE_DATE, CLOCK_STOPPED, ALREADY_OVERDUE; INVALID
 * requestedDueOn; what actOnCase throws.
 */
export async function requestExtension(context: Context, input: RequestExtensionInput) {
  const { actor } = context;
  return actOnCase(context, "request-extension", input, async (work) => {
    const { tx, found, now } = work;
    if (await findOpenExtension(tx, found.id)) throw ruleBroken("REQUEST_WAITING");
    const settings = await loadCaseSettings(tx, found, now);
    const { dueOn, openedOn } = await runningClock(work);
    const { requestedDueOn, reason } = input;
    const dates = { deliveredOn: openedOn ?? found.deliveredOn ?? dueOn, dueOn, requestedDueOn };
    const problems = extensionProblems(dates, settings, dateInShanghai(now));
    if (problems.includes("ALREADY_OVERDUE")) throw ruleBroken("ALREADY_OVERDUE");
    if (problems.includes("NOT_LATER_THAN_DUE")) throw invalid("requestedDueOn", "notLaterThanDue");
    if (problems.includes("BEYOND_MAXIMUM")) throw invalid("requestedDueOn", "beyondMaximum");
    const { id: requestId } = await tx.extensionRequest.create({
      data: {
        handlingId: found.id,
        roundNo: found.roundNo,
        dueOn: toDateColumn(dueOn),
        requestedDueOn: toDateColumn(requestedDueOn),
        reason,
        askedById: actor.userId,
        askedAt: now,
      },
      select: { id: true },
    });
    const outside = settings.requestsDecidedBy === "OVERSEER";
    return {
      event: {
        data: { requestId, dueOn, requestedDueOn, reason },
        notify: outside ? await overseers(tx) : await secretariatOf(tx, found.unitId),
      },
      result: { requestId },
    };
  });
}
