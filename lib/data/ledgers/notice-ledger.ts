import type { Database } from "@/lib/data/database";
import { fromDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { afterId, inBatches } from "@/lib/data/ledgers/batches";
import { caseOfLedger } from "@/lib/data/ledgers/case-of-ledger";
import { dateInShanghai } from "@/lib/domain/calendar-date";

const noticeSelect = {
  ...{ id: true, year: true, serial: true, reason: true, requirement: true, respondBy: true },
  ...{ issuedAt: true, closedAt: true, closeRemark: true },
  section: { select: { name: true } },
  responses: { select: { text: true, respondedAt: true }, orderBy: { respondedAt: "desc" }, take: 1 },
  handling: caseOfLedger,
} as const satisfies Prisma.SupervisionNoticeSelect;

/** The supervision notices (督办通知) on these cases one after the other, in the order in which they were issued. */
export async function* noticeLedger(db: Database, cases: Prisma.HandlingWhereInput) {
  const rows = inBatches((after) =>
    db.supervisionNotice.findMany({
      where: { handling: cases },
      select: noticeSelect,
      ...afterId(after),
      relationLoadStrategy: "join",
    }),
  );
  for await (const { section, responses, respondBy, issuedAt, closedAt, ...row } of rows) {
    const [answer] = responses;
    yield {
      ...row,
      section: section.name,
      respondBy: fromDateColumn(respondBy),
      issuedOn: dateInShanghai(issuedAt),
      answeredOn: answer ? dateInShanghai(answer.respondedAt) : null,
      answer: answer?.text ?? "",
      closedOn: closedAt ? dateInShanghai(closedAt) : null,
    };
  }
}
