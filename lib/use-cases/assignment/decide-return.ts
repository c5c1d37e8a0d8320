import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { handOver } from "@/lib/data/hand-over";
import { findOpenReturn } from "@/lib/data/open-requests";
import { accountsOfDeputies, peopleOf, secretariatOf } from "@/lib/data/recipients";
import { loadCaseSettings } from "@/lib/data/settings";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import { nextState } from "@/lib/domain/lifecycle";
import { sectionsOf } from "@/lib/domain/permissions";
import { decidesRequests } from "@/lib/domain/requests";
import type { DecideReturnInput } from "@/lib/schemas/assignment/decide-return";

/**
 * 退办审批: granted, the unit is rid of the case, which leaves its figures, and another unit may be handed it
 * at once (改办), with a due date of its own; refused, the unit goes on. Gives the other unit's case, or null.
 * Throws ActError: RULE_BROKEN DECIDED_ELSEWHERE, NO_REQUEST_WAITING, UNIT_HAS_CASE; INVALID decidedOn;
 * NOT_FOUND (no such unit); what actOnCase throws.
 */
export async function decideReturn(context: Context, input: DecideReturnInput) {
  const { actor } = context;
  return actOnCase(context, "decide-return", input, async (work) => {
    const { tx, found, now } = work;
    if (!decidesRequests(actor.role, await loadCaseSettings(tx, found, now)))
      throw ruleBroken("DECIDED_ELSEWHERE");
    const request = await findOpenReturn(tx, found.id);
    if (!request) throw ruleBroken("NO_REQUEST_WAITING");
    if (input.decidedOn > dateInShanghai(now)) throw invalid("decidedOn", "future");
    if (input.decidedOn < request.askedOn) throw invalid("decidedOn", "beforeRequest");
    const { decision, approver, remark } = input;
    await tx.returnRequest.update({
      where: { id: request.id },
      data: {
        decision,
        approver,
        decisionRemark: remark,
        decidedOn: toDateColumn(input.decidedOn),
        decidedById: actor.userId,
        decidedAt: now,
      },
      select: { id: true },
    });
    const granted = decision === "GRANTED";
    const to = granted && input.newUnitId ? await handOver(work, input.newUnitId, actor.userId) : null;
    return {
      ...(granted ? { state: nextState("decide-return", found) } : {}),
      event: {
        data: { requestId: request.id, decision, approver, remark, toUnit: to?.unit ?? null },
        notify: [
          ...(await secretariatOf(tx, found.unitId)),
          ...(await peopleOf(tx, sectionsOf(found.position))),
          ...(granted ? await accountsOfDeputies(tx, found.position.sponsorIds) : []),
        ],
      },
      result: { newHandlingId: to?.handlingId ?? null },
    };
  });
}
