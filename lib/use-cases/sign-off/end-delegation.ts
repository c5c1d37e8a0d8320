import type { Context } from "@/lib/context/context";
import { fromDateColumn } from "@/lib/data/dates";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { notFound, notPermitted, ruleBroken } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { EndDelegationInput } from "@/lib/schemas/sign-off/end-delegation";

/**
 * Ends a delegation before its last day, when the leader is back; what was signed under it stays. The secretariat
 * ends any of the unit's, a leader the own. Gives its id.
 * Throws ActError: NOT_PERMITTED, NOT_FOUND, RULE_BROKEN DELEGATION_OVER.
 */
export async function endDelegation(context: Context, { delegationId, submissionKey }: EndDelegationInput) {
  const { actor, clock, db } = context;
  const { unitId, userId } = actor;
  if (!canGenerally(actor, "delegate-sign-off") || unitId === null) throw notPermitted();
  const now = clock.now();
  const submission = { key: submissionKey, actorId: userId, act: `end-delegation ${delegationId}`, at: now };
  const own = actor.role === "LEADER" ? { id: userId } : {};
  return db.$transaction((tx) =>
    once(tx, submission, async () => {
      const found = await tx.signOffDelegation.findFirst({
        where: { id: delegationId, leader: { unitId, ...own } },
        include: { leader: { select: { name: true } }, delegate: { select: { name: true } } },
      });
      if (!found) throw notFound();
      const ended = await tx.signOffDelegation.updateMany({
        where: { id: delegationId, endedAt: null },
        data: { endedAt: now, endedById: userId },
      });
      const over = fromDateColumn(found.untilOn) < dateInShanghai(now);
      if (ended.count !== 1 || over) throw ruleBroken("DELEGATION_OVER");
      await appendEvent(tx, {
        at: now,
        type: "sign-off-delegation-ended",
        actorId: userId,
        unitId,
        data: { delegationId, by: found.delegate.name, onBehalfOf: found.leader.name },
        notify: [found.leaderId, found.delegateId],
      });
      return { delegationId };
    }),
  );
}
