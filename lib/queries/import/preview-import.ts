import type { Context } from "@/lib/context/context";
import { sortRows } from "@/lib/data/import/sort-rows";
import { notPermitted } from "@/lib/domain/errors";
import type { RowFate } from "@/lib/domain/import/classify-row";
import type { ImportRow } from "@/lib/domain/import/row";
import { canGenerally } from "@/lib/domain/permissions";

export interface PreviewRow {
  readonly row: ImportRow;
  readonly fate: RowFate;
}

/** What importing these rows would do, without writing anything. Throws NOT_PERMITTED. */
export async function previewImport(
  { actor, db }: Context,
  rows: readonly ImportRow[],
): Promise<PreviewRow[]> {
  if (!canGenerally(actor, "import-suggestions") || actor.unitId === null) throw notPermitted();
  const sorted = await sortRows(db, actor.unitId, rows);
  return sorted.map(({ row, fate }) => ({ row, fate }));
}
