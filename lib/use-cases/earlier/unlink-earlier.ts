import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { ruleBroken } from "@/lib/domain/errors";
import type { UnlinkEarlierInput } from "@/lib/schemas/earlier/unlink-earlier";

/**
 * 取消关联: ends one of the case's links to an earlier one; the row stays on record.
 * Throws ActError: RULE_BROKEN NOT_LINKED (no link of this case, or ended already), and what actOnCase throws.
 */
export async function unlinkEarlier(context: Context, input: UnlinkEarlierInput) {
  return actOnCase(context, "unlink-earlier", input, async ({ tx, found, now }) => {
    const { linkId, remark } = input;
    const link = await tx.earlierLink.findFirst({
      where: { id: linkId, handlingId: found.id },
      select: {
        endedAt: true,
        reference: true,
        earlier: {
          select: {
            suggestion: { select: { number: true, title: true, session: { select: { name: true } } } },
          },
        },
      },
    });
    if (!link || link.endedAt !== null) throw ruleBroken("NOT_LINKED");
    await tx.earlierLink.update({
      where: { id: linkId },
      data: { endedAt: now, endedById: context.actor.userId },
      select: { id: true },
    });
    const suggestion = link.earlier?.suggestion;
    const named = suggestion
      ? {
          earlierSession: suggestion.session.name,
          earlierNumber: suggestion.number,
          earlierTitle: suggestion.title,
        }
      : { name: link.reference };
    return { event: { data: { linkId, ...named, remark } }, result: {} };
  });
}
