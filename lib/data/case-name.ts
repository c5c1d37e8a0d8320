import type { Transaction } from "@/lib/data/database";
import type { CaseName } from "@/lib/domain/errors";

/** What people call the case: its suggestion's number and title. Throws when there is no such handling. */
export async function caseName(tx: Transaction, handlingId: string): Promise<CaseName> {
  const { suggestion } = await tx.handling.findUniqueOrThrow({
    where: { id: handlingId },
    select: { suggestion: { select: { number: true, title: true } } },
  });
  return suggestion;
}
