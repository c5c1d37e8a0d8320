import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { findOpenGroup, lockGroups, noteInSibling } from "@/lib/data/merged-groups";
import { peopleOf } from "@/lib/data/recipients";
import { loadCaseSettings } from "@/lib/data/settings";
import { ruleBroken } from "@/lib/domain/errors";
import { decidesMerging } from "@/lib/domain/merging";
import { sectionsOf } from "@/lib/domain/permissions";
import type { UnmergeCaseInput } from "@/lib/schemas/merging/unmerge-case";

/**
 * 解除并案: takes the case out of its group. Where it led, the next in order leads; one left alone is no group, and is
 * out of it too. Gives how many stay together.
 * Throws ActError: RULE_BROKEN DECIDED_ELSEWHERE, NOT_MERGED, and what actOnCase throws.
 */
export async function unmergeCase(context: Context, input: UnmergeCaseInput) {
  const { actor } = context;
  return actOnCase(context, "unmerge-case", input, async (work) => {
    const { tx, found, now } = work;
    const { reason } = input;
    if (!decidesMerging(actor.role, await loadCaseSettings(tx, found, now)))
      throw ruleBroken("DECIDED_ELSEWHERE");
    await lockGroups(tx, found.unitId);
    const group = await findOpenGroup(tx, found.id);
    if (!group) throw ruleBroken("NOT_MERGED");
    const rest = group.memberships.filter(({ handling }) => handling.id !== found.id);
    const leaving =
      rest.length === 1 ? group.memberships : group.memberships.filter((m) => !rest.includes(m));
    await tx.mergedMembership.updateMany({
      where: { id: { in: leaving.map(({ id }) => id) }, leftAt: null },
      data: { leftAt: now, leftById: actor.userId, leaveReason: reason },
    });
    for (const { handling } of rest) {
      const sibling = { handlingId: handling.id, withNumbers: [found.suggestion.number] };
      await noteInSibling(work, "unmerge-case", sibling, { actorId: actor.userId, reason });
    }
    return {
      event: {
        data: {
          withNumbers: rest.map(({ handling }) => handling.suggestion.number),
          remark: reason,
        },
        notify: await peopleOf(tx, sectionsOf(found.position)),
      },
      result: { together: rest.length === 1 ? 0 : rest.length },
    };
  });
}
