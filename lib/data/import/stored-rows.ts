import type { Database, Transaction } from "@/lib/data/database";
import { fromOptionalDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ImportRow } from "@/lib/domain/import/row";

const storedSelect = {
  id: true,
  number: true,
  title: true,
  text: true,
  topic: true,
  category: true,
  disclosureWish: true,
  submittedOn: true,
  statedCount: true,
  session: { select: { name: true, source: true } },
  sponsors: { select: { deputy: { select: { name: true } } }, orderBy: { position: "asc" } },
  handlings: {
    select: {
      id: true,
      unitId: true,
      role: true,
      state: true,
      version: true,
      roundNo: true,
      deliveredOn: true,
      rounds: { where: { roundNo: 1 }, select: { dueOn: true } },
      unit: { select: { name: true } },
      _count: { select: { contacts: true, replies: true } },
    },
  },
} as const satisfies Prisma.SuggestionSelect;

type Loaded = Prisma.SuggestionGetPayload<{ select: typeof storedSelect }>;

/** A suggestion already in the books, with the importing unit's own handling if it has one. */
export interface StoredRow extends Omit<Loaded, "handlings" | "submittedOn"> {
  readonly submittedOn: CalendarDate | null;
  readonly leadUnitName: string | null;
  readonly own: {
    readonly id: string;
    readonly role: ImportRow["handlingRole"];
    readonly state: Loaded["handlings"][number]["state"];
    readonly version: number;
    readonly roundNo: number;
    readonly deliveredOn: CalendarDate | null;
    readonly dueOn: CalendarDate | null;
    readonly worked: boolean;
  } | null;
}

/** By which a suggestion is known: its number in its session. */
export function rowKey(session: { readonly name: string; readonly source: string }, number: string): string {
  return JSON.stringify([session.source, session.name, number]);
}

/** What is stored of the numbers of these rows, by `rowKey`; two statements whatever their count. */
export async function loadStoredRows(
  db: Database | Transaction,
  unitId: string,
  rows: readonly ImportRow[],
): Promise<ReadonlyMap<string, StoredRow>> {
  const names = [...new Set(rows.map(({ session }) => session.name))];
  const numbers = [...new Set(rows.map(({ number }) => number))];
  const found = await db.suggestion.findMany({
    where: { session: { name: { in: names } }, number: { in: numbers } },
    select: storedSelect,
    relationLoadStrategy: "join",
  });
  return new Map(found.map((row) => [rowKey(row.session, row.number), toStoredRow(row, unitId)]));
}

function toStoredRow({ handlings, submittedOn, ...row }: Loaded, unitId: string): StoredRow {
  const own = handlings.find((handling) => handling.unitId === unitId);
  const lead = handlings.find(({ role }) => role === "LEAD" || role === "SOLE");
  return {
    ...row,
    submittedOn: fromOptionalDateColumn(submittedOn),
    leadUnitName: lead?.unit.name ?? null,
    own: own
      ? {
          ...own,
          deliveredOn: fromOptionalDateColumn(own.deliveredOn),
          // A sheet speaks of the first round; a later round has a due date of its own.
          dueOn: fromOptionalDateColumn(own.rounds[0]?.dueOn ?? null),
          worked: own._count.contacts + own._count.replies > 0,
        }
      : null,
  };
}
