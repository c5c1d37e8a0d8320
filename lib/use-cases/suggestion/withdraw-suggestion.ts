import type { Context } from "@/lib/context/context";
import { keepAttachment } from "@/lib/data/attachments/keep-attachment";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { appendEvent } from "@/lib/data/events";
import { accountsOfDeputies, peopleOf, secretariatOf } from "@/lib/data/recipients";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import { nextState } from "@/lib/domain/lifecycle";
import { sectionsOf } from "@/lib/domain/permissions";
import type { WithdrawSuggestionInput } from "@/lib/schemas/suggestion/withdraw-suggestion";

/**
 * 撤回: the sponsors took the suggestion back in writing. Handling ends in every unit of this installation, and
 * the case leaves the figures. What has been answered can no longer be withdrawn.
 * Throws ActError: RULE_BROKEN ALREADY_ANSWERED; INVALID withdrawnOn, of the scan what keepAttachment throws; what actOnCase throws.
 */
export async function withdrawSuggestion(context: Context, input: WithdrawSuggestionInput) {
  const { actor } = context;
  return actOnCase(context, "withdraw-suggestion", input, async (work) => {
    const { tx, found, now } = work;
    const { withdrawnOn, evidence, scan } = input;
    if (withdrawnOn > dateInShanghai(now)) throw invalid("withdrawnOn", "future");
    const answered = await tx.handling.count({
      where: { suggestionId: found.suggestionId, state: { in: ["REPLIED", "CONCLUDED"] } },
    });
    if (answered > 0) throw ruleBroken("ALREADY_ANSWERED");
    await tx.withdrawal.create({
      data: {
        suggestionId: found.suggestionId,
        withdrawnOn: toDateColumn(withdrawnOn),
        evidence,
        recordedById: actor.userId,
        recordedAt: now,
      },
      select: { suggestionId: true },
    });
    if (scan) {
      const shows = [...evidence].slice(0, 200).join("");
      const whole = { subject: "CASE", subjectId: null, forDeputy: false, field: "scan" } as const;
      await keepAttachment(work, { ...whole, file: scan, shows, uploadedById: actor.userId });
    }
    await endElsewhere(work, actor.userId, input);
    return {
      state: nextState("withdraw-suggestion", found),
      event: {
        data: { withdrawnOn, evidence },
        notify: [
          ...(await peopleOf(tx, sectionsOf(found.position))),
          ...(await accountsOfDeputies(tx, found.position.sponsorIds)),
        ],
      },
      result: {},
    };
  });
}

/** The other units that work here have nothing left to do either, and are told so. */
async function endElsewhere(
  { tx, found, now }: CaseWork,
  actorId: string,
  { withdrawnOn, evidence }: WithdrawSuggestionInput,
): Promise<void> {
  const others = await tx.handling.findMany({
    where: {
      suggestionId: found.suggestionId,
      id: { not: found.id },
      state: { notIn: ["OUTSIDE", "FOR_REFERENCE", "RETURNED", "WITHDRAWN"] },
    },
    select: { id: true, unitId: true },
    orderBy: { id: "asc" },
  });
  for (const { id, unitId } of others) {
    await tx.handling.update({
      where: { id },
      data: { state: "WITHDRAWN", stateSince: now, version: { increment: 1 } },
      select: { id: true },
    });
    await appendEvent(tx, {
      at: now,
      type: "suggestion-withdrawn",
      actorId,
      unitId,
      handlingId: id,
      suggestionId: found.suggestionId,
      data: { withdrawnOn, evidence, fromUnit: found.unit.name },
      notify: await secretariatOf(tx, unitId),
    });
  }
}
