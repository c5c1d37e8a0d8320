import type { CaseRecord } from "@/lib/data/case-record";
import type { Transaction } from "@/lib/data/database";
import { fromDateColumn, fromOptionalDateColumn } from "@/lib/data/dates";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DueChangeFact, SuspensionFact } from "@/lib/domain/due-in-force";

/** The request for return that waits for a decision; null when none does. */
export async function findOpenReturn(tx: Transaction, handlingId: string) {
  const row = await tx.returnRequest.findFirst({ where: { handlingId, decision: null } });
  return row ? { ...row, askedOn: fromDateColumn(row.askedOn) } : null;
}

/** The request for extension that waits for a decision; null when none does. */
export async function findOpenExtension(tx: Transaction, handlingId: string) {
  const row = await tx.extensionRequest.findFirst({ where: { handlingId, decision: null } });
  if (!row) return null;
  return { ...row, dueOn: fromDateColumn(row.dueOn), requestedDueOn: fromDateColumn(row.requestedDueOn) };
}

/** What the due date of the round now open follows from. */
export interface RoundClock {
  readonly openedOn: CalendarDate | null;
  readonly changes: readonly DueChangeFact[];
  readonly suspensions: readonly (SuspensionFact & { readonly id: string })[];
  /** The due date were the clock running. */
  readonly dueOn: CalendarDate | null;
}

/** The clock of the round now open. */
export async function loadRoundClock(tx: Transaction, found: CaseRecord): Promise<RoundClock> {
  const where = { handlingId: found.id, roundNo: found.roundNo };
  const round = await tx.handlingRound.findUnique({ where: { handlingId_roundNo: where } });
  const changes = (await tx.dueChange.findMany({ where, orderBy: [{ at: "asc" }, { id: "asc" }] })).map(
    (row) => ({ effectiveOn: fromDateColumn(row.effectiveOn), dueOn: fromDateColumn(row.dueOn) }),
  );
  const suspensions = (await tx.suspension.findMany({ where, orderBy: { beganAt: "asc" } })).map((row) => ({
    id: row.id,
    fromOn: fromDateColumn(row.fromOn),
    untilOn: fromOptionalDateColumn(row.untilOn),
  }));
  const given = fromOptionalDateColumn(round?.dueOn ?? null);
  return {
    openedOn: fromOptionalDateColumn(round?.openedOn ?? null),
    changes,
    suspensions,
    dueOn: changes.at(-1)?.dueOn ?? given,
  };
}
