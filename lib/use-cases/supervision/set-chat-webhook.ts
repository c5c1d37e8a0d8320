import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { SetChatWebhookInput } from "@/lib/schemas/supervision/set-chat-webhook";

/**
 * Says where the unit's work group takes messages from now on; "" ends them. A dated setting of the unit; the
 * address, which lets anybody write to the group, stays out of the event.
 * Throws ActError: NOT_PERMITTED, CONFLICT when the key was used for another act.
 */
export async function setChatWebhook(context: Context, { address, submissionKey: key }: SetChatWebhookInput) {
  const { actor, clock, db } = context;
  const { unitId, userId: actorId } = actor;
  if (!canGenerally(actor, "manage-reminders") || unitId === null) throw notPermitted();
  const at = clock.now();
  return db.$transaction((tx) =>
    once(tx, { key, actorId, act: "set-chat-webhook", at }, async () => {
      await tx.setting.create({
        data: { unitId, key: "chatWebhook", value: address, setById: actorId, setAt: at },
        select: { id: true },
      });
      const toGroup = address !== "";
      await appendEvent(tx, { at, type: "chat-webhook-changed", actorId, unitId, data: { toGroup } });
      return { toGroup };
    }),
  );
}
