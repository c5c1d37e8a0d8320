import type { Context } from "@/lib/context/context";
import { actOnCaseWithin } from "@/lib/data/case-act";
import type { Transaction } from "@/lib/data/database";
import { issueNotice } from "@/lib/data/issue-notice";
import { once } from "@/lib/data/submissions";
import { loadSupervisedCases } from "@/lib/data/supervised-cases";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { conflict, notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import { proposalsOf } from "@/lib/domain/supervision-rules";
import { noticeReason } from "@/lib/domain/supervision-words";
import type { IssueNoticesInput } from "@/lib/schemas/supervision/issue-notices";

/**
 * Issues notices that the rules propose, one or several, in one transaction: all of them or none. Each case gets a
 * notice of its own number, reason and event, with the demand and the day in common. Gives how many.
 * Throws ActError: NOT_PERMITTED; CONFLICT when a proposal no longer stands, since somebody issued it or the cause
 * is gone; INVALID respondBy past.
 */
export async function issueNotices(context: Context, input: IssueNoticesInput) {
  const { actor, clock, db } = context;
  const { unitId, userId } = actor;
  if (!canGenerally(actor, "issue-notices") || unitId === null) throw notPermitted();
  const at = clock.now();
  const { requirement, respondBy, submissionKey: key } = input;
  return db.$transaction((tx) =>
    once(tx, { key, actorId: userId, act: "issue-notices", at }, async () => {
      for (const { handlingId, rule, on } of await standingProposals(tx, unitId, at, input.items)) {
        const { version } = await tx.handling.findUniqueOrThrow({
          where: { id: handlingId },
          select: { version: true },
        });
        const reason = noticeReason(rule, on);
        await actOnCaseWithin(tx, context, "issue-supervision-notice", {
          input: { handlingId, version },
          now: at,
          work: (work) => issueNotice(work, { reason, requirement, respondBy, rule }, userId),
        });
      }
      return { issued: input.items.length };
    }),
  );
}

/** The items with the day that each turns upon, checked again with their cases locked. Throws CONFLICT. */
async function standingProposals(
  tx: Transaction,
  unitId: string,
  now: Date,
  items: IssueNoticesInput["items"],
) {
  const ids = [...new Set(items.map(({ handlingId }) => handlingId))].sort();
  // Always in the same order, so that two batches wait for one another and don't block each other for good.
  await tx.$queryRaw`select id from handlings where id = any(${ids}::uuid[]) order by id for update`;
  const rows = await loadSupervisedCases(tx, unitId, now, ids);
  const today = dateInShanghai(now);
  return items.map(({ handlingId, rule }) => {
    const row = rows.find((each) => each.handlingId === handlingId);
    const proposal = row && proposalsOf(row.facts, today).find((each) => each.rule === rule);
    if (!proposal) throw conflict();
    return { handlingId, rule, on: proposal.on };
  });
}
