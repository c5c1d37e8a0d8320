import type { Database, Transaction } from "@/lib/data/database";
import type { PaperKind } from "@/lib/domain/papers/paper-kinds";

/** The row that decides which template a unit uses for a kind of paper; null while it never chose. */
export async function templateRow(db: Database | Transaction, unitId: string, kind: PaperKind) {
  return db.paperTemplate.findFirst({
    where: { unitId, kind },
    orderBy: [{ putAt: "desc" }, { id: "desc" }],
    select: { id: true, sha256: true, fileName: true, putAt: true, putBy: { select: { name: true } } },
  });
}
