import type { Context } from "@/lib/context/context";
import { loadWorkingCalendar } from "@/lib/data/calendar";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { findOpenReturn } from "@/lib/data/open-requests";
import { overseers, secretariatOf } from "@/lib/data/recipients";
import { loadCaseSettings } from "@/lib/data/settings";
import type { Actor } from "@/lib/domain/actor";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import { returnWindow } from "@/lib/domain/return-window";
import type { Settings } from "@/lib/domain/setting-catalogue";
import type { RequestReturnInput } from "@/lib/schemas/assignment/request-return";

/**
 * 退办申请: the lead section's head or the secretariat asks that the unit be rid of the case. After the last day
 * it is refused, unless the secretariat records why it lets it pass. Gives the request's id.
 * Throws ActError: RULE_BROKEN REQUEST_WAITING, RETURN_TOO_LATE; INVALID lateReason; what actOnCase throws.
 */
export async function requestReturn(context: Context, input: RequestReturnInput) {
  const { actor } = context;
  return actOnCase(context, "request-return", input, async (work) => {
    const { tx, found, now } = work;
    if (await findOpenReturn(tx, found.id)) throw ruleBroken("REQUEST_WAITING");
    const settings = await loadCaseSettings(tx, found, now);
    const lateReason = (await isLate(work, settings)) ? reasonOfLate(actor, input.lateReason) : "";
    const { id: requestId } = await tx.returnRequest.create({
      data: {
        handlingId: found.id,
        reason: input.reason,
        proposedUnit: input.proposedUnit,
        askedOn: toDateColumn(dateInShanghai(now)),
        lateReason,
        askedById: actor.userId,
        askedAt: now,
      },
      select: { id: true },
    });
    const deciders =
      settings.requestsDecidedBy === "OVERSEER" ? await overseers(tx) : await secretariatOf(tx, found.unitId);
    return {
      event: {
        data: { requestId, reason: input.reason, proposedUnit: input.proposedUnit, lateReason },
        notify: deciders,
      },
      result: { requestId },
    };
  });
}

/** Without a known day of delivery no limit runs. */
async function isLate({ tx, found, now }: CaseWork, settings: Settings): Promise<boolean> {
  if (found.deliveredOn === null) return false;
  const calendar = await loadWorkingCalendar(tx);
  return returnWindow(found.deliveredOn, settings, calendar, dateInShanghai(now)).state === "CLOSED";
}

function reasonOfLate(actor: Actor, lateReason: string): string {
  if (actor.role !== "SECRETARIAT") throw ruleBroken("RETURN_TOO_LATE");
  if (lateReason === "") throw invalid("lateReason", "lateReasonMissing");
  return lateReason;
}
