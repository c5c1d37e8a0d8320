"use server";

import { action } from "@/lib/request/action";
import { issueNoticesSchema } from "@/lib/schemas/supervision/issue-notices";
import { issueNotices } from "@/lib/use-cases/supervision/issue-notices";

export const issueNoticesAction = action(issueNoticesSchema, issueNotices, {
  onDone: ({ result, t }) => ({
    to: "/supervision",
    say: t("supervision.proposal.issued", { count: result.issued }),
  }),
});
