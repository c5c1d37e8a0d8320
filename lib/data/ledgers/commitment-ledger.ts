import { commitmentRows } from "@/lib/data/commitment-rows";
import type { Database } from "@/lib/data/database";
import { fromDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { afterId, inBatches } from "@/lib/data/ledgers/batches";
import { caseOfLedger } from "@/lib/data/ledgers/case-of-ledger";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { acceptedReport, commitmentStanding, settledOn } from "@/lib/domain/commitments";

const commitmentSelect = {
  ...{ id: true, measure: true, dueOn: true },
  ownerSection: { select: { name: true } },
  explanation: { select: { sentAt: true } },
  replacedBy: commitmentRows.replacedBy,
  reports: {
    ...commitmentRows.reports,
    select: { ...commitmentRows.reports.select, happenedOn: true, text: true, evidence: true },
  },
  handling: caseOfLedger,
} as const satisfies Prisma.CommitmentSelect;

/** The commitments (承诺事项) on these cases one after the other, in the order in which they were recorded. */
export async function* commitmentLedger(db: Database, cases: Prisma.HandlingWhereInput) {
  const rows = inBatches((after) =>
    db.commitment.findMany({
      where: { handling: cases },
      select: commitmentSelect,
      ...afterId(after),
      relationLoadStrategy: "join",
    }),
  );
  for await (const row of rows) {
    const settled = acceptedReport(row.reports);
    yield {
      ...{ measure: row.measure, section: row.ownerSection.name, handling: row.handling },
      dueOn: fromDateColumn(row.dueOn),
      standing: commitmentStanding(row),
      happenedOn: settled ? fromDateColumn(settled.happenedOn) : null,
      settledOn: settledOn(row),
      what: settled?.text ?? "",
      evidence: settled?.evidence ?? "",
      explainedOn: row.explanation ? dateInShanghai(row.explanation.sentAt) : null,
    };
  }
}
