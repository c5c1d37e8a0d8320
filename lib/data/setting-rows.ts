import type { Database, Transaction } from "@/lib/data/database";
import type { Actor } from "@/lib/domain/actor";
import { isSettingKey, type SettingRow } from "@/lib/domain/settings";

/** A row of a setting as pages name it. */
export interface NamedSettingRow extends SettingRow {
  readonly id: string;
  readonly basis: string;
  readonly unit: string | null;
  readonly setBy: string | null;
}

/**
 * The rows that an actor may read, in the order in which they were set: the installation's and the own unit's; of
 * whoever belongs to no unit, every unit's.
 */
export async function readableSettingRows(
  db: Database | Transaction,
  { unitId }: Pick<Actor, "unitId">,
  key?: string,
): Promise<NamedSettingRow[]> {
  const rows = await db.setting.findMany({
    where: {
      ...(unitId === null ? {} : { OR: [{ unitId: null }, { unitId }] }),
      ...(key === undefined ? {} : { key }),
    },
    include: { unit: { select: { name: true } }, setBy: { select: { name: true } } },
    orderBy: [{ setAt: "asc" }, { id: "asc" }],
    relationLoadStrategy: "join",
  });
  return rows
    .filter((row) => isSettingKey(row.key))
    .map(({ unit, setBy, ...row }) => ({ ...row, unit: unit?.name ?? null, setBy: setBy?.name ?? null }));
}
