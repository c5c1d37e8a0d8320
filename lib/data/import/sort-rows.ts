import type { Database, Transaction } from "@/lib/data/database";
import { loadStoredRows, rowKey, type StoredRow } from "@/lib/data/import/stored-rows";
import { classifyRow, type RowFate } from "@/lib/domain/import/classify-row";
import type { ImportRow } from "@/lib/domain/import/row";

export interface SortedRow {
  readonly row: ImportRow;
  readonly stored: StoredRow | null;
  readonly fate: RowFate;
}

/** What would become of each row, for the preview and for the import alike. */
export async function sortRows(
  db: Database | Transaction,
  unitId: string,
  rows: readonly ImportRow[],
): Promise<SortedRow[]> {
  const known = await loadStoredRows(db, unitId, rows);
  return rows.map((row) => {
    const stored = known.get(rowKey(row.session, row.number)) ?? null;
    return { row, stored, fate: classifyRow(row, stored ? toKnown(stored) : null) };
  });
}

function toKnown(stored: StoredRow) {
  return { ...stored, sponsorNames: stored.sponsors.map(({ deputy }) => deputy.name) };
}
