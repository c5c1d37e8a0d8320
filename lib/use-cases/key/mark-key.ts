import type { Context } from "@/lib/context/context";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { findKeyMark, toldOfKey } from "@/lib/data/key-marks";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import type { MarkKeyInput } from "@/lib/schemas/key/mark-key";

/**
 * 列为重点督办: a leader or body outside sponsors the case, and a leader of the unit may take charge of it. From now on
 * the chief signs its reply last, whatever the unit's chain (重要件由主要负责人签发). Gives the mark's id.
 * Throws ActError: RULE_BROKEN KEY_ALREADY; INVALID markedOn future, leaderId choice (no leader of the unit in
 * office); what actOnCase throws.
 */
export async function markKey(context: Context, input: MarkKeyInput) {
  return actOnCase(context, "mark-key", input, async (work) => {
    const { tx, found, now } = work;
    const { sponsoredBy, leaderId, markedOn } = input;
    if (markedOn > dateInShanghai(now)) throw invalid("markedOn", "future");
    if (await findKeyMark(work)) throw ruleBroken("KEY_ALREADY");
    const leader = leaderId ? await leaderOf(work, leaderId) : null;
    const { id: keyMarkId } = await tx.keyMark.create({
      data: {
        handlingId: found.id,
        sponsoredBy,
        leaderId,
        markedOn: toDateColumn(markedOn),
        markedById: context.actor.userId,
        markedAt: now,
      },
      select: { id: true },
    });
    return {
      event: {
        data: { keyMarkId, sponsoredBy, leader: leader?.name ?? null, markedOn },
        notify: await toldOfKey(work, leaderId),
      },
      result: { keyMarkId },
    };
  });
}

async function leaderOf({ tx, found }: CaseWork, id: string) {
  const leader = await tx.user.findFirst({
    where: { id, role: "LEADER", unitId: found.unitId, disabledAt: null },
    select: { name: true },
  });
  if (!leader) throw invalid("leaderId", "choice");
  return leader;
}
