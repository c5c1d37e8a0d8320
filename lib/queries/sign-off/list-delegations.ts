import type { Context } from "@/lib/context/context";
import { fromDateColumn, toDateColumn } from "@/lib/data/dates";
import { addDays, dateInShanghai } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

const PAST_DAYS = 365;
const MOST = 200;

/**
 * Who signs for whom in the actor's unit: under way, to come and of the last year, the newest first; and the
 * leaders of the unit to choose from. A leader is told of the own absences and of those stood in for.
 * Throws NOT_PERMITTED.
 */
export async function listDelegations({ actor, clock, db }: Context) {
  const { unitId, userId } = actor;
  if (!canGenerally(actor, "delegate-sign-off") || unitId === null) throw notPermitted();
  const today = dateInShanghai(clock.now());
  const own = actor.role === "LEADER" ? { OR: [{ leaderId: userId }, { delegateId: userId }] } : {};
  const [rows, leaders] = await Promise.all([
    db.signOffDelegation.findMany({
      where: { leader: { unitId }, untilOn: { gte: toDateColumn(addDays(today, -PAST_DAYS)) }, ...own },
      include: { leader: { select: { name: true } }, delegate: { select: { name: true } } },
      orderBy: [{ fromOn: "desc" }, { id: "desc" }],
      take: MOST,
      relationLoadStrategy: "join",
    }),
    db.user.findMany({
      where: { unitId, role: "LEADER", disabledAt: null },
      select: { id: true, name: true },
      orderBy: [{ leaderRank: "asc" }, { name: "asc" }],
    }),
  ]);
  const delegations = rows.map(({ id, leader, delegate, leaderId, reason, endedAt, ...row }) => {
    const fromOn = fromDateColumn(row.fromOn);
    const untilOn = fromDateColumn(row.untilOn);
    const over = endedAt !== null || untilOn < today;
    const standing = over ? ("over" as const) : fromOn > today ? ("toCome" as const) : ("now" as const);
    const mayEnd = !over && (actor.role === "SECRETARIAT" || leaderId === userId);
    return { id, leader: leader.name, delegate: delegate.name, fromOn, untilOn, reason, standing, mayEnd };
  });
  return { today, leaders, delegations, ownId: actor.role === "LEADER" ? userId : null };
}
