import type { Transaction } from "@/lib/data/database";
import { fromDateColumn } from "@/lib/data/dates";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";

/** What one co-handling unit (协办) handed the lead unit; no paper and no date while it has handed over nothing. */
export interface CoOpinion {
  readonly handlingId: string;
  readonly unit: string;
  /** Its opinion is written here by the unit itself, or by the lead unit from paper. */
  readonly outside: boolean;
  readonly arrivedOn: CalendarDate | null;
  readonly documentNo: string;
  readonly body: string;
}

const coSelect = {
  id: true,
  unit: { select: { name: true, kind: true } },
  outsideOpinion: true,
  replies: {
    where: { issuedAt: { not: null }, kind: "OPINION" },
    select: {
      issuedAt: true,
      documentNo: true,
      issuedVersion: true,
      versions: { select: { versionNo: true, body: true } },
    },
    orderBy: { roundNo: "desc" },
    take: 1,
  },
} as const;

/** The opinions on a suggestion, of every unit that co-handles it still, by name of the unit. */
export async function loadCoOpinions(
  db: Pick<Transaction, "handling">,
  suggestionId: string,
): Promise<CoOpinion[]> {
  const rows = await db.handling.findMany({
    where: { suggestionId, role: "CO", state: { notIn: ["RETURNED", "WITHDRAWN"] } },
    select: coSelect,
    orderBy: { unit: { name: "asc" } },
  });
  return rows.map(({ id, unit, outsideOpinion, replies: [issued] }) => {
    const wording = issued?.versions.find(({ versionNo }) => versionNo === issued.issuedVersion);
    const sentOn = issued?.issuedAt ? dateInShanghai(issued.issuedAt) : null;
    return {
      handlingId: id,
      unit: unit.name,
      outside: unit.kind === "OUTSIDE",
      arrivedOn: outsideOpinion ? fromDateColumn(outsideOpinion.receivedOn) : sentOn,
      documentNo: outsideOpinion?.documentNo ?? issued?.documentNo ?? "",
      body: outsideOpinion?.body ?? wording?.body ?? "",
    };
  });
}
