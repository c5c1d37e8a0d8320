"use server";

import { action } from "@/lib/request/action";
import { delegateSignOffSchema } from "@/lib/schemas/sign-off/delegate-sign-off";
import { endDelegationSchema } from "@/lib/schemas/sign-off/end-delegation";
import { delegateSignOff } from "@/lib/use-cases/sign-off/delegate-sign-off";
import { endDelegation } from "@/lib/use-cases/sign-off/end-delegation";

export const delegateSignOffAction = action(delegateSignOffSchema, delegateSignOff, {
  onDone: ({ t }) => ({ to: "/delegations", say: t("delegations.given") }),
});
export const endDelegationAction = action(endDelegationSchema, endDelegation, {
  onDone: ({ t }) => ({ to: "/delegations", say: t("delegations.ended") }),
});
