import { z } from "zod";
import type { AllocationOf } from "@/lib/domain/allocation";
import { optional } from "@/lib/schemas/address-fields";

const sheet = z.templateLiteral([z.string().regex(/^\d{4}$/), "-", z.enum(["NPC", "CPPCC"])]);

/** Which sheet an address asks for: `of` is its year and body, 2024-NPC; whatever is not understood is left out. */
export const allocationFilterSchema = z.object({ of: optional(sheet.transform(toSheet)) });

/** How an address names a sheet. */
export function sheetName({ year, source }: AllocationOf): string {
  return `${year}-${source}`;
}

function toSheet(text: string): AllocationOf {
  return { year: Number(text.slice(0, 4)), source: text.endsWith("CPPCC") ? "CPPCC" : "NPC" };
}
