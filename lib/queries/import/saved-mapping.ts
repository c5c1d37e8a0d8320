import { z } from "zod";
import type { Context } from "@/lib/context/context";
import { importFields } from "@/lib/domain/import/field";
import type { SavedNames } from "@/lib/domain/import/header";

const columnsSchema = z.record(z.string(), z.enum(importFields));

/** The saved mappings of the actor's unit by name, as names of columns to fields. */
export async function listMappings({ actor, db }: Context): Promise<{ name: string; columns: SavedNames }[]> {
  if (actor.unitId === null) return [];
  const rows = await db.importMapping.findMany({ where: { unitId: actor.unitId }, orderBy: { name: "asc" } });
  return rows.map(({ name, columns }) => ({ name, columns: columnsSchema.parse(columns) }));
}
