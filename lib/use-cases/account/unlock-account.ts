import type { Context } from "@/lib/context/context";
import { changeAccount } from "@/lib/data/accounts/change-account";
import type { UnlockAccountInput } from "@/lib/schemas/account/unlock-account";

/** Lets a locked person try again at once: forgets the failed tries. Throws what changeAccount throws. */
export async function unlockAccount(context: Context, input: UnlockAccountInput) {
  return changeAccount(context, input, context.clock.now(), {
    event: "account-unlocked",
    where: { OR: [{ lockedUntil: { not: null } }, { failedCount: { gt: 0 } }] },
    data: { failedCount: 0, lockedUntil: null },
  });
}
