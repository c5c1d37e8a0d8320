"use server";

import { action } from "@/lib/request/action";
import { setMailAddressSchema } from "@/lib/schemas/inbox/set-mail-address";
import { setMailAddress } from "@/lib/use-cases/inbox/set-mail-address";

export const setMailAddressAction = action(setMailAddressSchema, setMailAddress, {
  onDone: ({ result, t }) => ({
    to: "/notices",
    say: t(result.byMail ? "notices.address.saved" : "notices.address.removed"),
  }),
});
