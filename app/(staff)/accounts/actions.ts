"use server";

import { action } from "@/lib/request/action";
import { disableAccountSchema } from "@/lib/schemas/account/disable-account";
import { enableAccountSchema } from "@/lib/schemas/account/enable-account";
import { unlockAccountSchema } from "@/lib/schemas/account/unlock-account";
import { disableAccount } from "@/lib/use-cases/account/disable-account";
import { enableAccount } from "@/lib/use-cases/account/enable-account";
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
