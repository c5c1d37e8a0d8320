import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { takeCharge } from "@/lib/data/units/charges";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, notFound, notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { ChangeChargesInput } from "@/lib/schemas/unit/change-charges";

/**
 * Puts a leader in charge (分管) of exactly these sections of the unit, from today or a later day on; what another
 * leader had of them ends the day before. Throws NOT_PERMITTED, NOT_FOUND (nobody who can be put in charge:
 * the chief answers for all sections), CONFLICT (the key was used for another act), INVALID on fromOn (`past`) or
 * on sectionIds.
 */
export async function changeCharges(
  { actor, clock, db }: Context,
  { leaderId, sectionIds: given, fromOn, submissionKey: key }: ChangeChargesInput,
): Promise<{ leaderId: string; unitId: string }> {
  if (!canGenerally(actor, "manage-units")) throw notPermitted();
  const at = clock.now();
  if (fromOn < dateInShanghai(at)) throw invalid("fromOn", "past");
  const sectionIds = [...new Set(given)];
  return db.$transaction((tx) =>
    once(tx, { key, actorId: actor.userId, act: `change-charges ${leaderId}`, at }, async () => {
      const leader = await tx.user.findUnique({
        where: { id: leaderId, role: "LEADER", leaderRank: "IN_CHARGE" },
        select: { name: true, unitId: true },
      });
      if (!leader?.unitId) throw notFound();
      const { name, unitId } = leader;
      const sectionNames = await takeCharge(tx, { leaderId, unitId, sectionIds, fromOn }, "sectionIds");
      const data = { leaderId, name, sectionIds, sectionNames, fromOn };
      await appendEvent(tx, { at, type: "charges-changed", actorId: actor.userId, unitId, data });
      return { leaderId, unitId };
    }),
  );
}
