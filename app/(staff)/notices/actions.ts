"use server";

import { action } from "@/lib/request/action";
import { markInboxReadSchema } from "@/lib/schemas/inbox/mark-inbox-read";
import { markInboxRead } from "@/lib/use-cases/inbox/mark-inbox-read";

export const markInboxReadAction = action(markInboxReadSchema, markInboxRead, {
  onDone: ({ t }) => ({ to: "/notices", say: t("admin.inbox.marked") }),
});
