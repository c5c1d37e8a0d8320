import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { findKeyMark, toldOfKey } from "@/lib/data/key-marks";
import { ruleBroken } from "@/lib/domain/errors";
import type { UnmarkKeyInput } from "@/lib/schemas/key/unmark-key";

/**
 * 取消重点督办. A draft already on its way keeps the steps it has; the mark stays on record with the reason.
 * Throws ActError: RULE_BROKEN NOT_KEY, and what actOnCase throws.
 */
export async function unmarkKey(context: Context, input: UnmarkKeyInput) {
  return actOnCase(context, "unmark-key", input, async (work) => {
    const mark = await findKeyMark(work);
    if (!mark) throw ruleBroken("NOT_KEY");
    await work.tx.keyMark.update({
      where: { id: mark.id },
      data: { endedAt: work.now, endedById: context.actor.userId, endReason: input.reason },
      select: { id: true },
    });
    return {
      event: {
        data: { keyMarkId: mark.id, remark: input.reason },
        notify: await toldOfKey(work, mark.leaderId),
      },
      result: {},
    };
  });
}
