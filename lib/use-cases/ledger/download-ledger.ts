import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { notPermitted } from "@/lib/domain/errors";
import type { LedgerKind } from "@/lib/domain/ledgers";
import { canGenerally } from "@/lib/domain/permissions";

/** What was taken out: the ledger, its filters as the address names them, and how many lines. */
export interface LedgerTaken {
  readonly kind: LedgerKind;
  readonly filters: Readonly<Record<string, string | number>>;
  readonly count: number;
}

/** Writes down that somebody took a ledger out of the application as a file. Throws NOT_PERMITTED. */
export async function downloadLedger(
  { actor, clock, db }: Context,
  { kind, filters, count }: LedgerTaken,
): Promise<void> {
  if (!canGenerally(actor, "read-cases")) throw notPermitted();
  await db.$transaction((tx) =>
    appendEvent(tx, {
      at: clock.now(),
      type: "ledger-downloaded",
      actorId: actor.userId,
      unitId: actor.unitId,
      data: { kind, filters, count },
    }),
  );
}
