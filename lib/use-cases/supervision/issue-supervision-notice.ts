import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { issueNotice } from "@/lib/data/issue-notice";
import type { IssueSupervisionNoticeInput } from "@/lib/schemas/supervision/issue-supervision-notice";

/**
 * 督办通知: the secretariat presses the lead section, under the unit's next number of the year of issue.
 * Without a day to answer by, the setting's working days count from the day of issue. A second notice for the same
 * reason is escalated (升级). Gives the notice's id and its number.
 * Throws ActError: INVALID respondBy past, and what actOnCase throws.
 */
export async function issueSupervisionNotice(context: Context, input: IssueSupervisionNoticeInput) {
  const { reason, requirement, respondBy } = input;
  return actOnCase(context, "issue-supervision-notice", input, (work) =>
    issueNotice(work, { reason, requirement, respondBy, rule: null }, context.actor.userId),
  );
}
