import type { Context } from "@/lib/context/context";
import { caseLedger } from "@/lib/data/ledgers/case-ledger";
import { commitmentLedger } from "@/lib/data/ledgers/commitment-ledger";
import { contactLedger } from "@/lib/data/ledgers/contact-ledger";
import { noticeLedger } from "@/lib/data/ledgers/notice-ledger";
import { casesOfLedger } from "@/lib/queries/ledger/cases-of-ledger";
import type { LedgerFilter } from "@/lib/schemas/ledger/ledger-filter";

/**
 * The rows of a ledger, of the cases that the actor may see and the filters ask for, to be taken one after the other:
 * however many there are, only a batch of them is in memory. `count` says how many, as of `today`. Throws NOT_PERMITTED.
 */
export async function openLedger(context: Context, filter: LedgerFilter) {
  const { db } = context;
  const { where, ...told } = await casesOfLedger(context, filter);
  switch (filter.kind) {
    case "cases":
      return { ...told, kind: filter.kind, columns: filter.columns, rows: caseLedger(db, where) };
    case "contacts":
      return { ...told, kind: filter.kind, rows: contactLedger(db, where) };
    case "commitments":
      return { ...told, kind: filter.kind, rows: commitmentLedger(db, where) };
    case "notices":
      return { ...told, kind: filter.kind, rows: noticeLedger(db, where) };
  }
}

export type OpenLedger = Awaited<ReturnType<typeof openLedger>>;
