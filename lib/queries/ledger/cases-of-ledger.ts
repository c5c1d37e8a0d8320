import type { Context } from "@/lib/context/context";
import { loadSettings } from "@/lib/data/settings";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import { caseWhere } from "@/lib/queries/case/case-where";
import { idsOfFilter } from "@/lib/queries/dashboard/ids-of-filter";
import type { LedgerFilter } from "@/lib/schemas/ledger/ledger-filter";

/** The condition for the cases a ledger is of, and how many lines it will have. Throws NOT_PERMITTED. */
export async function casesOfLedger(context: Context, { kind, cases }: LedgerFilter) {
  const { actor, clock, db } = context;
  if (!canGenerally(actor, "read-cases")) throw notPermitted();
  const today = dateInShanghai(clock.now());
  const scope = { unitId: actor.unitId, year: cases.year ?? null, level: null, source: null };
  const settings = await loadSettings(db, scope, clock.now());
  // a ledger holds what is done as well, unless the list it was asked from was narrowed
  const filter = { ...cases, scope: cases.scope ?? ("all" as const) };
  const where = caseWhere(actor, filter, await idsOfFilter(context, filter), settings, today);
  const count = await countOf(context, kind, where);
  return { where, count, today };
}

async function countOf(
  { db }: Context,
  kind: LedgerFilter["kind"],
  where: Awaited<ReturnType<typeof caseWhere>>,
): Promise<number> {
  switch (kind) {
    case "cases":
      return db.handling.count({ where });
    case "contacts":
      return db.contact.count({ where: { handling: where } });
    case "commitments":
      return db.commitment.count({ where: { handling: where } });
    case "notices":
      return db.supervisionNotice.count({ where: { handling: where } });
  }
}
