import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { SetMailAddressInput } from "@/lib/schemas/inbox/set-mail-address";

/**
 * Says where the actor's messages go by mail as well; "" ends the mail. The address itself stays out of the books.
 * Gives whether mail is sent from now on.
 * Throws ActError: NOT_PERMITTED for roles without an inbox, CONFLICT when the key was used for another act.
 */
export async function setMailAddress(context: Context, { email, submissionKey: key }: SetMailAddressInput) {
  const { actor, clock, db } = context;
  if (!canGenerally(actor, "read-inbox")) throw notPermitted();
  const { userId: actorId, unitId } = actor;
  const at = clock.now();
  return db.$transaction((tx) =>
    once(tx, { key, actorId, act: "set-mail-address", at }, async () => {
      const byMail = email !== "";
      await tx.user.update({
        where: { id: actorId },
        data: { email: byMail ? email : null },
        select: { id: true },
      });
      await appendEvent(tx, { at, type: "mail-address-changed", actorId, unitId, data: { byMail } });
      return { byMail };
    }),
  );
}
