import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import type { SignOffDecision } from "@/lib/domain/sign-off";

export const commitmentOutcomes = ["KEPT", "FAILED"] as const;
export type CommitmentOutcome = (typeof commitmentOutcomes)[number];

/**
 * Where a commitment (承诺事项) stands. OPEN: to be done, or a report on it was sent back. REPORTED: the owner
 * section has said what came of it. KEPT, FAILED: the secretariat accepted that. REPLACED: another stands in its
 * place since before it was sent.
 */
export type CommitmentStanding = "OPEN" | "REPORTED" | "KEPT" | "FAILED" | "REPLACED";

/** The dated rows that a commitment's standing follows from; reports in any order. */
export interface CommitmentRows {
  readonly replacedBy: { readonly recordedAt: Date } | null;
  readonly reports: readonly {
    readonly outcome: CommitmentOutcome;
    readonly reportedAt: Date;
    readonly decision: { readonly decision: SignOffDecision; readonly at: Date } | null;
  }[];
}

/** The standing as the rows say it. A failed commitment stays failed when another is given in its place. */
export function commitmentStanding({ replacedBy, reports }: CommitmentRows): CommitmentStanding {
  const accepted = acceptedReport(reports);
  if (accepted) return accepted.outcome;
  if (replacedBy) return "REPLACED";
  return reports.some(({ decision }) => decision === null) ? "REPORTED" : "OPEN";
}

/** The report that the secretariat accepted, if there is one. */
export function acceptedReport<Report extends CommitmentRows["reports"][number]>(
  reports: readonly Report[],
): Report | null {
  return reports.find(({ decision }) => decision?.decision === "PASS") ?? null;
}

/** The day on which it was settled that the commitment was kept or failed; null while it is not. */
export function settledOn({ reports }: Pick<CommitmentRows, "reports">): CalendarDate | null {
  const decision = acceptedReport(reports)?.decision;
  return decision ? dateInShanghai(decision.at) : null;
}

/** Whether the commitment still has to be kept: nothing was settled, and nothing stands in its place. */
export function isPending(rows: CommitmentRows): boolean {
  return ["OPEN", "REPORTED"].includes(commitmentStanding(rows));
}

/** Whether the commitment's day has passed while nothing was reported. On the day itself it hasn't. */
export function isOverdue(
  rows: CommitmentRows & { readonly dueOn: CalendarDate },
  today: CalendarDate,
): boolean {
  return commitmentStanding(rows) === "OPEN" && rows.dueOn < today;
}

/**
 * Whether everything promised on a case was kept, so that its reply can be completed (B转A): at least one
 * commitment kept, and none open or failed unless a later one took its place.
 */
export function allKept(commitments: readonly CommitmentRows[]): boolean {
  const standing = commitments
    .filter(({ replacedBy }) => replacedBy === null)
    .map((each) => commitmentStanding(each));
  return standing.length > 0 && standing.every((each) => each === "KEPT");
}
