"use server";

import { action } from "@/lib/request/action";
import { createAccountSchema } from "@/lib/schemas/account/create-account";
import { disableAccountSchema } from "@/lib/schemas/account/disable-account";
import { enableAccountSchema } from "@/lib/schemas/account/enable-account";
import { resetPasswordSchema } from "@/lib/schemas/account/reset-password";
import { unlockAccountSchema } from "@/lib/schemas/account/unlock-account";
import { createAccount } from "@/lib/use-cases/account/create-account";
import { disableAccount } from "@/lib/use-cases/account/disable-account";
import { enableAccount } from "@/lib/use-cases/account/enable-account";
import { resetPassword } from "@/lib/use-cases/account/reset-password";
import { unlockAccount } from "@/lib/use-cases/account/unlock-account";

export const unlockAccountAction = action(unlockAccountSchema, unlockAccount, {
  onDone: ({ t }) => ({ to: "/accounts", say: t("admin.accounts.unlocked") }),
});
export const disableAccountAction = action(disableAccountSchema, disableAccount, {
  onDone: ({ t }) => ({ to: "/accounts", say: t("admin.accounts.disabled") }),
});
export const enableAccountAction = action(enableAccountSchema, enableAccount, {
  onDone: ({ t }) => ({ to: "/accounts", say: t("admin.accounts.enabled") }),
});
export const createAccountAction = action(createAccountSchema, createAccount, {
  onDone: ({ input, t }) => ({
    to: `/accounts?q=${encodeURIComponent(input.username)}`,
    say: t("account.new.done"),
  }),
});
export const resetPasswordAction = action(resetPasswordSchema, resetPassword, {
  onDone: ({ t }) => ({ to: "/accounts", say: t("account.reset.done") }),
});
