import type { Context } from "@/lib/context/context";
import { kindOf, loadNamesakes, sponsorKey } from "@/lib/data/import/namesakes";
import { sortRows } from "@/lib/data/import/sort-rows";
import { notPermitted } from "@/lib/domain/errors";
import type { RowFate } from "@/lib/domain/import/classify-row";
import { matchNamesake } from "@/lib/domain/import/namesakes";
import type { PreviewNote } from "@/lib/domain/import/preview-note";
import type { ImportRow } from "@/lib/domain/import/row";
import { canGenerally } from "@/lib/domain/permissions";

export interface PreviewRow {
  readonly row: ImportRow;
  readonly fate: RowFate;
}

/**
 * What the person importing should look at before it is done, of rows that would be added. Writes nothing.
 * Throws NOT_PERMITTED.
 */
export async function previewNotes(
  { actor, db }: Context,
  rows: readonly PreviewRow[],
): Promise<PreviewNote[]> {
  if (!canGenerally(actor, "import-suggestions")) throw notPermitted();
  const [namesakes, years] = await Promise.all([namesakeNotes(db, rows), yearNotes(db, rows)]);
  return [...years, ...namesakes];
}

/** Lead sponsors whose telephone is not that of the namesake they would be taken for, in the books or above. */
async function namesakeNotes(db: Context["db"], rows: readonly PreviewRow[]): Promise<PreviewNote[]> {
  const known: Map<string, { readonly phone: string }[]> = await loadNamesakes(
    db,
    rows.flatMap(({ row }) => row.sponsors.slice(0, 1).map(({ name }) => name)),
  );
  return rows.flatMap(({ row, fate }, index): PreviewNote[] => {
    const [lead] = row.sponsors;
    const phone = row.leadSponsorPhone;
    if (!lead || !phone || fate.kind !== "NEW") return [];
    const key = sponsorKey(kindOf(lead, row.session.source), lead.name);
    const people = known.get(key) ?? [];
    const match = matchNamesake(people, phone);
    if (match.kind === "NOBODY") known.set(key, [{ phone }]);
    if (match.kind !== "UNCLEAR") return [];
    const registered = people.map((each) => each.phone).filter(Boolean);
    return [{ kind: "NAMESAKE", index, name: lead.name, phone, registered }];
  });
}

/** Sessions that are in the books under another year, which stays. */
async function yearNotes(db: Context["db"], rows: readonly PreviewRow[]): Promise<PreviewNote[]> {
  const sessions = new Map(
    rows.map(({ row: { session } }) => [`${session.source} ${session.name}`, session]),
  );
  const stored = await db.session.findMany({
    where: { name: { in: [...sessions.values()].map(({ name }) => name) } },
    select: { name: true, source: true, year: true },
  });
  return stored.flatMap(({ name, source, year: registered }): PreviewNote[] => {
    const year = sessions.get(`${source} ${name}`)?.year ?? registered;
    return year === registered ? [] : [{ kind: "SESSION_YEAR", session: name, year, registered }];
  });
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
