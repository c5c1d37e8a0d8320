import type { Database } from "@/lib/data/database";
import { fromDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { afterId, inBatches } from "@/lib/data/ledgers/batches";
import { caseOfLedger } from "@/lib/data/ledgers/case-of-ledger";

const contactSelect = {
  ...{ id: true, stage: true, form: true, heldOn: true, place: true, attendees: true, leaderPresent: true },
  ...{ views: true, response: true, onlineReason: true },
  deputy: { select: { name: true } },
  handling: caseOfLedger,
} as const satisfies Prisma.ContactSelect;

/** The contacts (沟通联系) on these cases one after the other, in the order in which they were recorded. */
export async function* contactLedger(db: Database, cases: Prisma.HandlingWhereInput) {
  const rows = inBatches((after) =>
    db.contact.findMany({
      where: { handling: cases },
      select: contactSelect,
      ...afterId(after),
      relationLoadStrategy: "join",
    }),
  );
  for await (const { deputy, heldOn, ...row } of rows) {
    yield { ...row, heldOn: fromDateColumn(heldOn), deputy: deputy.name };
  }
}
