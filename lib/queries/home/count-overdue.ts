import type { Context } from "@/lib/context/context";
import { toDateColumn } from "@/lib/data/dates";
import { handlingScope } from "@/lib/data/scope";
import type { Role } from "@/lib/domain/actor";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { answeredStates } from "@/lib/queries/case/case-where";

/** Those whose task it is that others do theirs. */
const pressing: readonly Role[] = ["SECRETARIAT", "LEADER", "OVERSEER"];

export interface Overdue {
  /** Open cases past their due date. */
  readonly cases: number;
  /** Supervision notices not answered by their day. */
  readonly notices: number;
}

/** What is overdue in the actor's sight today (Asia/Shanghai); null for those who press nobody. */
export async function countOverdue({ actor, clock, db }: Context): Promise<Overdue | null> {
  if (!pressing.includes(actor.role)) return null;
  const today = { lt: toDateColumn(dateInShanghai(clock.now())) };
  const scope = handlingScope(actor);
  const [cases, notices] = await Promise.all([
    db.handling.count({ where: { AND: [scope, { state: { notIn: [...answeredStates] }, dueOn: today }] } }),
    db.supervisionNotice.count({
      where: { handling: scope, closedAt: null, responses: { none: {} }, respondBy: today },
    }),
  ]);
  return { cases, notices };
}
