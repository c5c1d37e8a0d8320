import type { Context } from "@/lib/context/context";
import type { Transaction } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import type { Actor } from "@/lib/domain/actor";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, notFound, notPermitted, ruleBroken } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { DelegateSignOffInput } from "@/lib/schemas/sign-off/delegate-sign-off";

/**
 * 代签: while a leader is away, another leader of the unit signs in the leader's place. The secretariat enters it
 * for any leader of the unit, a leader for nobody but the own person. Gives its id.
 * Throws ActError: NOT_PERMITTED, NOT_FOUND (no such leader in the unit), INVALID untilOn (past, beforeFrom),
 * INVALID delegateId sameLeader, RULE_BROKEN DELEGATE_NOT_LEADER or DELEGATION_OVERLAPS.
 */
export async function delegateSignOff(context: Context, input: DelegateSignOffInput) {
  const { actor, clock, db } = context;
  if (!canGenerally(actor, "delegate-sign-off")) throw notPermitted();
  if (actor.role === "LEADER" && input.leaderId !== actor.userId) throw notPermitted();
  const now = clock.now();
  const submission = { key: input.submissionKey, actorId: actor.userId, act: "delegate-sign-off", at: now };
  return db.$transaction((tx) =>
    once(tx, submission, async () => {
      const { leader, delegate, unitId } = await checkPeople(tx, actor, input);
      await checkDays(tx, input, now);
      const { leaderId, delegateId, reason } = input;
      const { id: delegationId } = await tx.signOffDelegation.create({
        data: {
          ...{ leaderId, delegateId, reason, givenById: actor.userId, givenAt: now },
          fromOn: toDateColumn(input.fromOn),
          untilOn: toDateColumn(input.untilOn),
        },
        select: { id: true },
      });
      const { fromOn, untilOn } = input;
      await appendEvent(tx, {
        at: now,
        type: "sign-off-delegated",
        actorId: actor.userId,
        unitId,
        data: { delegationId, by: delegate, onBehalfOf: leader, fromOn, untilOn },
        notify: [leaderId, delegateId],
      });
      return { delegationId };
    }),
  );
}

async function checkPeople(tx: Transaction, actor: Actor, input: DelegateSignOffInput) {
  const { unitId } = actor;
  if (unitId === null) throw notPermitted();
  if (input.leaderId === input.delegateId) throw invalid("delegateId", "sameLeader");
  const ofUnit = { unitId, role: "LEADER", disabledAt: null } as const;
  // Two forms about one leader wait here for one another, so that neither misses what the other wrote.
  await tx.$queryRaw`select id from users where id = ${input.leaderId}::uuid for update`;
  const leader = await tx.user.findFirst({
    where: { ...ofUnit, id: input.leaderId },
    select: { name: true },
  });
  if (!leader) throw notFound();
  const where = { ...ofUnit, id: input.delegateId };
  const delegate = await tx.user.findFirst({ where, select: { name: true } });
  if (!delegate) throw ruleBroken("DELEGATE_NOT_LEADER");
  return { leader: leader.name, delegate: delegate.name, unitId };
}

async function checkDays(
  tx: Transaction,
  { leaderId, fromOn, untilOn }: DelegateSignOffInput,
  now: Date,
): Promise<void> {
  if (untilOn < dateInShanghai(now)) throw invalid("untilOn", "past");
  if (untilOn < fromOn) throw invalid("untilOn", "beforeFrom");
  const overlapping = await tx.signOffDelegation.count({
    where: {
      leaderId,
      endedAt: null,
      fromOn: { lte: toDateColumn(untilOn) },
      untilOn: { gte: toDateColumn(fromOn) },
    },
  });
  if (overlapping > 0) throw ruleBroken("DELEGATION_OVERLAPS");
}
