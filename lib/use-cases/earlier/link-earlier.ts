import type { Context } from "@/lib/context/context";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { handlingScope } from "@/lib/data/scope";
import type { Actor } from "@/lib/domain/actor";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import type { LinkEarlierInput } from "@/lib/schemas/earlier/link-earlier";

/**
 * 滚动办理: links the case to an earlier one of the unit that it takes up again, or to words that name one that is not
 * on this installation. Gives the link's id.
 * Throws ActError: RULE_BROKEN LINKED_ALREADY (either way round); INVALID earlierId choice (none that the actor may
 * see, not of the unit, or of a later year); what actOnCase throws.
 */
export async function linkEarlier(context: Context, input: LinkEarlierInput) {
  return actOnCase(context, "link-earlier", input, async (work) => {
    const { tx, found, now } = work;
    const { earlierId, reference, remark } = input;
    const earlier = earlierId ? await earlierCase(work, context.actor, earlierId) : null;
    const { id: linkId } = await tx.earlierLink.create({
      data: {
        handlingId: found.id,
        earlierId,
        reference,
        remark,
        linkedById: context.actor.userId,
        linkedAt: now,
      },
      select: { id: true },
    });
    return { event: { data: { linkId, ...namedAs(earlier, reference), remark } }, result: { linkId } };
  });
}

type Earlier = Awaited<ReturnType<typeof earlierCase>>;

/** What the history calls it: the case's session, number and title, or the words given. */
function namedAs(earlier: Earlier | null, reference: string) {
  if (!earlier) return { name: reference };
  const { session, number, title } = earlier.suggestion;
  return { earlierSession: session.name, earlierNumber: number, earlierTitle: title };
}

async function earlierCase({ tx, found }: CaseWork, actor: Actor, id: string) {
  if (id === found.id) throw invalid("earlierId", "choice");
  const row = await tx.handling.findFirst({
    where: { AND: [{ id, unitId: found.unitId }, handlingScope(actor)] },
    select: {
      suggestion: { select: { number: true, title: true, session: { select: { name: true, year: true } } } },
    },
  });
  if (!row || row.suggestion.session.year > found.suggestion.session.year)
    throw invalid("earlierId", "choice");
  const linked = await tx.earlierLink.count({
    where: {
      endedAt: null,
      OR: [
        { handlingId: found.id, earlierId: id },
        { handlingId: id, earlierId: found.id },
      ],
    },
  });
  if (linked > 0) throw ruleBroken("LINKED_ALREADY");
  return row;
}
