import type { Database, Transaction } from "@/lib/data/database";
import type { Namesake } from "@/lib/domain/import/namesakes";
import type { ImportRow, ImportSponsor } from "@/lib/domain/import/row";

export type SponsorKind = "DEPUTY" | "MEMBER" | "BODY";

/** What a sponsor is in the books: the same name as a deputy and as a member is two people. */
export function kindOf(sponsor: ImportSponsor, source: ImportRow["session"]["source"]): SponsorKind {
  if (sponsor.kind === "BODY") return "BODY";
  return source === "CPPCC" ? "MEMBER" : "DEPUTY";
}

/** By which sponsors are compared before their telephone is looked at. */
export function sponsorKey(kind: SponsorKind, name: string): string {
  return `${kind} ${name}`;
}

/** Everybody in the books who bears one of the names, by `sponsorKey`, those registered first in front. */
export async function loadNamesakes(
  db: Database | Transaction,
  names: readonly string[],
): Promise<Map<string, Namesake[]>> {
  const found = await db.deputy.findMany({
    where: { name: { in: [...new Set(names)] } },
    select: { id: true, name: true, kind: true, phone: true, _count: { select: { sponsorships: true } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const byKey = new Map<string, Namesake[]>();
  for (const { kind, _count, ...person } of found) {
    const key = sponsorKey(kind, person.name);
    byKey.set(key, [...(byKey.get(key) ?? []), { ...person, suggestions: _count.sponsorships }]);
  }
  return byKey;
}
