import type { CaseWork } from "@/lib/data/case-act";
import type { CaseRecord } from "@/lib/data/case-record";
import { commitmentRows, whereStanding } from "@/lib/data/commitment-rows";
import type { Transaction } from "@/lib/data/database";
import { fromDateColumn } from "@/lib/data/dates";
import { loadCaseSettings } from "@/lib/data/settings";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type CommitmentRows, type CommitmentStanding, commitmentStanding } from "@/lib/domain/commitments";
import { notFound } from "@/lib/domain/errors";
import { promisesMore } from "@/lib/domain/reply-classes";

/** A commitment as acts see it. */
export interface FoundCommitment extends CommitmentRows {
  readonly id: string;
  readonly roundNo: number;
  readonly measure: string;
  readonly dueOn: CalendarDate;
  readonly owner: { readonly id: string; readonly name: string };
  readonly standing: CommitmentStanding;
  readonly explained: boolean;
  /** The report that waits for the secretariat's decision. */
  readonly openReportId: string | null;
}

/** The case's commitments in the order in which they were recorded. */
export async function loadCommitments(tx: Transaction, found: CaseRecord): Promise<FoundCommitment[]> {
  const rows = await tx.commitment.findMany({
    where: { handlingId: found.id },
    select: {
      id: true,
      roundNo: true,
      measure: true,
      dueOn: true,
      ownerSection: { select: { id: true, name: true } },
      explanation: { select: { commitmentId: true } },
      replacedBy: commitmentRows.replacedBy,
      reports: { ...commitmentRows.reports, select: { ...commitmentRows.reports.select, id: true } },
    },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ ownerSection, explanation, ...row }) => ({
    ...row,
    dueOn: fromDateColumn(row.dueOn),
    owner: ownerSection,
    standing: commitmentStanding(row),
    explained: explanation !== null,
    openReportId: row.reports.find(({ decision }) => decision === null)?.id ?? null,
  }));
}

/** The commitment of that id on the case. Throws NOT_FOUND for one of another case. */
export async function findCommitment(
  tx: Transaction,
  found: CaseRecord,
  commitmentId: string,
): Promise<FoundCommitment> {
  const commitments = await loadCommitments(tx, found);
  const commitment = commitments.find(({ id }) => id === commitmentId);
  if (!commitment) throw notFound();
  return commitment;
}

/**
 * Whether a reply of that class bucket has what it needs of commitments: one that promises (IN_PROGRESS or
 * PLANNED) needs one that is still to be kept, unless the setting lets it; others need none.
 */
export async function hasCommitment(
  { tx, found, now }: CaseWork,
  classBucket: string | null,
): Promise<boolean> {
  if (!promisesMore(classBucket)) return true;
  const { commitmentRequiredForPlanned } = await loadCaseSettings(tx, found, now);
  if (!commitmentRequiredForPlanned) return true;
  const pending = await tx.commitment.count({
    where: { handlingId: found.id, OR: [whereStanding.OPEN, whereStanding.REPORTED] },
  });
  return pending > 0;
}
