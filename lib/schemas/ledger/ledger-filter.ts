import { z } from "zod";
import { caseColumns, ledgerKinds, usualColumns } from "@/lib/domain/ledgers";
import { optional } from "@/lib/schemas/address-fields";
import { caseFilterSchema } from "@/lib/schemas/case-filter";

const asked = z.object({
  kind: optional(z.enum(ledgerKinds)),
  col: z.preprocess(
    (given) => (given === undefined ? [] : [given].flat()),
    z.array(z.unknown()).transform((given) => caseColumns.filter((column) => given.includes(column))),
  ),
});

/**
 * Which ledger an address asks for: its kind, the columns of a ledger of cases in their own order, and the filters of
 * the case list, which hold for every kind.
 */
export const ledgerFilterSchema = z.unknown().transform((given) => {
  const { kind, col } = asked.parse(given);
  return {
    kind: kind ?? "cases",
    columns: col.length > 0 ? col : usualColumns,
    cases: caseFilterSchema.parse(given),
  };
});
export type LedgerFilter = z.infer<typeof ledgerFilterSchema>;
