import type { Context } from "@/lib/context/context";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { findOpenGroup, lockGroups, noteInSibling } from "@/lib/data/merged-groups";
import { peopleOf } from "@/lib/data/recipients";
import { loadCaseSettings } from "@/lib/data/settings";
import { byNumber } from "@/lib/domain/case-number";
import { about, invalid, notFound, ruleBroken } from "@/lib/domain/errors";
import { stateAllows } from "@/lib/domain/lifecycle";
import { decidesMerging, readNumbers } from "@/lib/domain/merging";
import { sectionsOf } from "@/lib/domain/permissions";
import type { MergeCasesInput } from "@/lib/schemas/merging/merge-cases";

/**
 * 并案: joins other cases of the unit to this one, which leads the group unless it is in one already. Each keeps its
 * own reply, survey and due date. Gives how many were joined.
 * Throws ActError: RULE_BROKEN DECIDED_ELSEWHERE, MERGED_ALREADY, MERGE_OF_OTHER_SOURCE, STATE_DOES_NOT_ALLOW of one
 * of them; INVALID others noneToMerge, numbers unknownNumber; NOT_FOUND (no case of this unit); what actOnCase throws.
 */
export async function mergeCases(context: Context, input: MergeCasesInput) {
  const { actor } = context;
  return actOnCase(context, "merge-cases", input, async (work) => {
    const { tx, found, now } = work;
    if (!decidesMerging(actor.role, await loadCaseSettings(tx, found, now)))
      throw ruleBroken("DECIDED_ELSEWHERE");
    await lockGroups(tx, found.unitId);
    const others = await chosenCases(work, input);
    const joined = { joinedById: actor.userId, joinedAt: now, reason: input.reason };
    const group = await groupOf(work, joined);
    await tx.mergedMembership.createMany({
      data: others.map(({ id }, index) => ({
        ...joined,
        groupId: group.id,
        handlingId: id,
        position: group.nextPosition + index,
      })),
    });
    const members = [
      ...group.members,
      ...others.map(({ id, suggestion: { number } }) => ({ handlingId: id, number })),
    ];
    const by = { actorId: actor.userId, reason: input.reason };
    const withoutSelf = (handlingId: string) =>
      members.filter((each) => each.handlingId !== handlingId).map(({ number }) => number);
    for (const { handlingId } of members) {
      if (handlingId === found.id) continue;
      await noteInSibling(work, "merge-cases", { handlingId, withNumbers: withoutSelf(handlingId) }, by);
    }
    return {
      event: {
        data: { withNumbers: withoutSelf(found.id), remark: input.reason },
        notify: await peopleOf(tx, sectionsOf(found.position)),
      },
      result: { joined: others.length },
    };
  });
}

/** The cases ticked and those whose numbers were typed, by number; each of them may be merged now. */
async function chosenCases({ tx, found }: CaseWork, { others, numbers }: MergeCasesInput) {
  const typed = readNumbers(numbers);
  const { session } = found.suggestion;
  const rows = await tx.handling.findMany({
    where: {
      unitId: found.unitId,
      id: { not: found.id },
      OR: [
        { id: { in: others } },
        { suggestion: { number: { in: typed }, session: { name: session.name, source: session.source } } },
      ],
    },
    select: {
      id: true,
      role: true,
      state: true,
      suggestion: { select: { number: true, title: true, session: { select: { source: true } } } },
      memberships: { where: { leftAt: null }, select: { id: true } },
    },
  });
  if (others.some((id) => !rows.some((row) => row.id === id))) throw notFound();
  if (typed.some((number) => !rows.some(({ suggestion }) => suggestion.number === number)))
    throw invalid("numbers", "unknownNumber");
  if (rows.length === 0) throw invalid("others", "noneToMerge");
  for (const { role, state, suggestion, memberships } of rows) {
    if (suggestion.session.source !== session.source)
      throw about(suggestion, ruleBroken("MERGE_OF_OTHER_SOURCE"));
    if (memberships.length > 0) throw about(suggestion, ruleBroken("MERGED_ALREADY"));
    if (role === "REFERENCE" || !stateAllows("merge-cases", state))
      throw about(suggestion, ruleBroken("STATE_DOES_NOT_ALLOW"));
  }
  return rows.sort((a, b) => byNumber(a.suggestion, b.suggestion));
}

interface Joined {
  readonly joinedById: string;
  readonly joinedAt: Date;
  readonly reason: string;
}

/** The group the case is in, or a new one that it leads; with the position that the next member takes. */
async function groupOf({ tx, found }: CaseWork, joined: Joined) {
  const open = await findOpenGroup(tx, found.id);
  if (open) {
    const { _max } = await tx.mergedMembership.aggregate({
      where: { groupId: open.id },
      _max: { position: true },
    });
    const members = open.memberships.map(({ handling }) => ({
      handlingId: handling.id,
      number: handling.suggestion.number,
    }));
    return { id: open.id, nextPosition: (_max.position ?? 0) + 1, members };
  }
  const { id } = await tx.mergedGroup.create({
    data: {
      unitId: found.unitId,
      formedById: joined.joinedById,
      formedAt: joined.joinedAt,
      memberships: { create: { handlingId: found.id, position: 1, ...joined } },
    },
    select: { id: true },
  });
  return { id, nextPosition: 2, members: [{ handlingId: found.id, number: found.suggestion.number }] };
}
