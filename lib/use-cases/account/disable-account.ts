import type { Context } from "@/lib/context/context";
import { changeAccount } from "@/lib/data/accounts/change-account";
import { notPermitted } from "@/lib/domain/errors";
import type { DisableAccountInput } from "@/lib/schemas/account/disable-account";

/**
 * Shuts an account: nobody signs in with it, its login sessions end at once, and its API tokens are revoked for
 * good. Nobody disables the own account.
 * Throws NOT_PERMITTED and what changeAccount throws.
 */
export async function disableAccount(context: Context, input: DisableAccountInput) {
  if (input.userId === context.actor.userId) throw notPermitted();
  const now = context.clock.now();
  return changeAccount(context, input, now, {
    event: "account-disabled",
    where: { disabledAt: null },
    // A sign-in under way at this moment must not come to life when the account is enabled again.
    data: { disabledAt: now, credentialsAt: now },
    endAccess: true,
  });
}
