import type { Context } from "@/lib/context/context";
import { storedBytes } from "@/lib/data/attachments/stored-bytes";
import { templateRow } from "@/lib/data/papers/own-template";
import type { PaperKind } from "@/lib/domain/papers/paper-kinds";

/** A unit's own template of a kind of paper, or null while it uses the default one. */
export async function ownTemplate(
  { db }: Context,
  unitId: string,
  kind: PaperKind,
): Promise<{ readonly id: string; readonly bytes: Uint8Array } | null> {
  const row = await templateRow(db, unitId, kind);
  return row?.sha256 ? { id: row.id, bytes: await storedBytes(row.sha256) } : null;
}
