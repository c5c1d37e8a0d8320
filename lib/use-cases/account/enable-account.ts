import type { Context } from "@/lib/context/context";
import { changeAccount } from "@/lib/data/accounts/change-account";
import type { EnableAccountInput } from "@/lib/schemas/account/enable-account";

/** Opens a disabled account again, with no failed tries; earlier sessions stay ended. Throws what changeAccount throws. */
export async function enableAccount(context: Context, input: EnableAccountInput) {
  return changeAccount(context, input, context.clock.now(), {
    event: "account-enabled",
    where: { disabledAt: { not: null } },
    data: { disabledAt: null, failedCount: 0, lockedUntil: null },
  });
}
