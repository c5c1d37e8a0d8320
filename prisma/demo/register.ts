import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ImportRow } from "@/lib/domain/import/row";
import { importSuggestions } from "@/lib/use-cases/suggestion/import-suggestions";
import type { Player } from "./player";

/** Brings rows in through the import, as the secretariat, on a day. Gives the handling of each number. */
export async function registerRows(
  player: Player,
  unitId: string,
  rows: readonly ImportRow[],
  on: CalendarDate,
) {
  await importSuggestions(await player.as("secretariat", on, "08:40"), {
    rows,
    fileName: "demo.xlsx",
    fileHash: `demo ${rows.map(({ number }) => number).join(" ")}`,
    goodRowsOnly: false,
    submissionKey: crypto.randomUUID(),
  });
  const handlings = await player.db.handling.findMany({
    where: { unitId, suggestion: { number: { in: rows.map(({ number }) => number) } } },
    select: { id: true, suggestion: { select: { number: true, session: { select: { name: true } } } } },
  });
  return (row: ImportRow): string => {
    const found = handlings.find(
      ({ suggestion }) => suggestion.number === row.number && suggestion.session.name === row.session.name,
    );
    if (!found) throw new Error(`The demo's suggestion ${row.number} was not registered`);
    return found.id;
  };
}
