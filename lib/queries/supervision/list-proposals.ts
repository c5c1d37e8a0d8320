import type { Context } from "@/lib/context/context";
import { loadSupervisedCases } from "@/lib/data/supervised-cases";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import { proposalsOf, supervisionRules } from "@/lib/domain/supervision-rules";

/**
 * The notices that the rules propose in the actor's unit today, the gravest first, then by the day they turn upon; of
 * a case the gravest alone, so that a section isn't asked three times for one thing, and what an earlier reply promised.
 * Two statements. Throws NOT_PERMITTED.
 */
export async function listProposals({ actor, clock, db }: Context) {
  const { unitId } = actor;
  if (!canGenerally(actor, "issue-notices") || unitId === null) throw notPermitted();
  const now = clock.now();
  const today = dateInShanghai(now);
  const rows = await loadSupervisedCases(db, unitId, now);
  const proposals = rows.flatMap(({ facts, ...row }) =>
    proposalsOf(facts, today)
      .filter(({ rule }, index) => index === 0 || rule === "PROMISE_OVERDUE")
      .map((proposal) => ({ ...row, ...proposal })),
  );
  const rank = (rule: (typeof proposals)[number]["rule"]) => supervisionRules.indexOf(rule);
  return proposals.sort((a, b) => rank(a.rule) - rank(b.rule) || (a.on < b.on ? -1 : 1));
}

export type ProposalRow = Awaited<ReturnType<typeof listProposals>>[number];
