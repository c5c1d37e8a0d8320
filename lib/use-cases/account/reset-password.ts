import type { Context } from "@/lib/context/context";
import { changeAccount } from "@/lib/data/accounts/change-account";
import { hashPassword } from "@/lib/data/accounts/password";
import { refuseWeakPassword } from "@/lib/data/accounts/refuse-weak-password";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { ResetPasswordInput } from "@/lib/schemas/account/reset-password";

/**
 * Gives an account a temporary password, which its owner must change at the next sign-in. Ends its login sessions,
 * revokes its API tokens and unlocks it; a disabled account stays disabled. The own password is changed with
 * changeOwnPassword instead. Throws NOT_PERMITTED, INVALID on password (password-policy) and what changeAccount throws.
 */
export async function resetPassword(context: Context, input: ResetPasswordInput) {
  if (input.userId === context.actor.userId) throw notPermitted();
  if (!canGenerally(context.actor, "manage-accounts")) throw notPermitted();
  await refuseWeakPassword(context.db, input.userId, input.password);
  const now = context.clock.now();
  const passwordHash = await hashPassword(input.password);
  return changeAccount(context, input, now, {
    event: "password-reset",
    where: {},
    data: { passwordHash, passwordTemporary: true, credentialsAt: now, failedCount: 0, lockedUntil: null },
    endAccess: true,
  });
}
