import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { headsOf, secretariatOf } from "@/lib/data/recipients";
import { loadCaseSettings } from "@/lib/data/settings";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { ruleBroken } from "@/lib/domain/errors";
import { nextUrgingOn, urgingWeight } from "@/lib/domain/urging";
import type { UrgeCaseInput } from "@/lib/schemas/supervision/urge-case";

/**
 * 催办: the lead deputy or the overseer urges a case that is still owed its answer. It weighs by who urges, sorts the
 * case list, and tells the lead section's head, or the secretariat while no section has the case. Gives the weight.
 * Throws ActError: RULE_BROKEN URGED_RECENTLY (the same side did within `urgingIntervalDays`), and what actOnCase
 * throws.
 */
export async function urgeCase(context: Context, input: UrgeCaseInput) {
  const { actor } = context;
  return actOnCase(context, "urge-case", input, async ({ tx, found, now }) => {
    const weight = urgingWeight(actor.role);
    // Overseers are one side, whichever of their accounts speaks: the weight tells the sides apart.
    const last = await tx.urging.findFirst({
      where: { handlingId: found.id, weight },
      select: { urgedAt: true },
      orderBy: { urgedAt: "desc" },
    });
    const settings = await loadCaseSettings(tx, found, now);
    if (last && dateInShanghai(now) < nextUrgingOn(dateInShanghai(last.urgedAt), settings))
      throw ruleBroken("URGED_RECENTLY");
    const { remark } = input;
    await tx.urging.create({
      data: { handlingId: found.id, weight, remark, urgedById: actor.userId, urgedAt: now },
      select: { id: true },
    });
    await tx.handling.update({
      where: { id: found.id },
      data: { urgedWeight: { increment: weight } },
      select: { id: true },
    });
    const { leadSectionId, unitId } = found.position;
    return {
      event: {
        data: { weight, remark },
        notify: leadSectionId ? await headsOf(tx, [leadSectionId]) : await secretariatOf(tx, unitId),
      },
      result: { weight },
    };
  });
}
