import { z } from "zod";
import { type ImportField, importFields } from "@/lib/domain/import/field";
import { importLimits } from "@/lib/domain/import/row";

const COLUMN = /^col\.([A-Z]{1,3})$/;
const text = (max: number) => z.string().trim().max(max).catch("");

const namedSchema = z.object({
  name: text(200),
  session: text(importLimits.sessionName),
  source: z.enum(["NPC", "CPPCC"]).nullable().catch(null),
  year: z.coerce.number().int().min(1990).max(2200).nullable().catch(null),
  mapping: text(60),
});

/** How a kept sheet is to be read: all of it stands in the address of its preview. */
export interface ImportAddress extends z.infer<typeof namedSchema> {
  /** Column letter → field, as corrected by hand; null while the columns are guessed. */
  readonly columns: Readonly<Record<string, ImportField>> | null;
}

/** Reads the parameters of a preview's address. What makes no sense counts as not given. */
export function readImportAddress(given: Readonly<Record<string, unknown>>): ImportAddress {
  const entries = Object.entries(given).flatMap(([name, value]) => {
    const column = COLUMN.exec(name)?.[1];
    const field = importFields.find((each) => each === value);
    return column && field ? [[column, field] as const] : [];
  });
  const named = namedSchema.parse({ ...given, year: given.year === "" ? null : given.year });
  return { ...named, columns: entries.length > 0 ? Object.fromEntries(entries) : null };
}

/** The parameters as a query, without the question mark. */
export function importQuery(address: ImportAddress): string {
  const { columns, year, source, ...texts } = address;
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(texts)) if (value !== "") params.set(name, value);
  if (source) params.set("source", source);
  if (year !== null) params.set("year", String(year));
  for (const [column, field] of Object.entries(columns ?? {})) params.set(`col.${column}`, field);
  return params.toString();
}

/** The same, as a form sends it in one field. */
export const importQuestion = z
  .string("invalid")
  .max(20_000, "invalid")
  .transform((query) => readImportAddress(Object.fromEntries(new URLSearchParams(query))));

/** The SHA-256 by which a kept sheet is called. */
export const sheetHash = z.string("invalid").regex(/^[0-9a-f]{64}$/, "invalid");
