import type { Context } from "@/lib/context/context";
import { loadWorkingCalendar } from "@/lib/data/calendar";
import type { Transaction } from "@/lib/data/database";
import { changeRow } from "@/lib/data/import/change-rows";
import { addRows } from "@/lib/data/import/new-rows";
import { ensureParties } from "@/lib/data/import/parties";
import { type SortedRow, sortRows } from "@/lib/data/import/sort-rows";
import { loadSettings } from "@/lib/data/settings";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { effectiveDue } from "@/lib/domain/deadlines";
import type { ImportRow } from "@/lib/domain/import/row";

export interface TakeIn {
  /** The unit whose sheet it is. */
  readonly unitId: string;
  readonly rows: readonly ImportRow[];
  readonly eventType: "register-suggestion" | "import-suggestion";
  readonly now: Date;
  /** Whether the sessions that are new are the time between sessions; else their names tell. */
  readonly outOfSession?: boolean;
  /** Called with every row's fate before anything is written; throws to stop it all. */
  readonly allow: (sorted: readonly SortedRow[]) => void;
  /** Called after that: who the lead sponsor is, null where name and telephone tell. Throws to stop it all. */
  readonly leadDeputy?: (tx: Transaction) => Promise<string | null>;
}

/**
 * Takes rows into a unit: adds the new, changes the changed, leaves the rest. One import at a time,
 * so that two sheets with the same numbers can't both add them. Gives what became of each row.
 */
export async function takeIn(tx: Transaction, { actor }: Context, wish: TakeIn) {
  const { unitId, rows, eventType, now, allow } = wish;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('take in suggestions', 0))`;
  const unit = await tx.unit.findUniqueOrThrow({
    where: { id: unitId },
    select: { id: true, name: true },
  });
  const sorted = await sortRows(tx, unit.id, rows);
  allow(sorted);
  const wanted = sorted.filter(({ fate }) => fate.kind !== "UNCHANGED" && fate.kind !== "REFUSED");
  if (wanted.length === 0) return { sorted, added: [] };
  const parties = await ensureParties(
    tx,
    {
      unitId: unit.id,
      unitName: unit.name,
      now,
      leadDeputyId: (await wish.leadDeputy?.(tx)) ?? null,
      outOfSession: wish.outOfSession ?? false,
    },
    wanted.map(({ row }) => row),
  );
  const common = { unitId: unit.id, unitName: unit.name, actorId: actor.userId, now };
  const dueOf = await dueDates(tx, unit.id, now, wanted);
  const fresh = wanted.filter(({ fate }) => fate.kind === "NEW" || fate.kind === "JOINED");
  const added = await addRows(
    tx,
    { ...common, eventType },
    parties,
    fresh.map(({ row, stored }) => ({
      row,
      suggestionId: stored?.id ?? null,
      dueOn: dueOf(row),
      dueOfOthers: (role) => dueOf({ ...row, handlingRole: role, dueOn: null }),
    })),
  );
  for (const { row, stored, fate } of wanted) {
    if (fate.kind === "CHANGED" && stored) {
      const dueOn = row.dueOn ?? (stored.own?.dueOn ? null : dueOf(row));
      await changeRow(tx, common, parties, { row: { ...row, dueOn }, stored, differences: fate.differences });
    }
  }
  return { sorted, added };
}

/** The due date of each row: the sheet's own, else counted from its delivery by the settings of its session. */
async function dueDates(tx: Transaction, unitId: string, now: Date, rows: readonly SortedRow[]) {
  const calendar = await loadWorkingCalendar(tx);
  const sessions = new Map(rows.map(({ row }) => [`${row.session.source} ${row.session.year}`, row.session]));
  const settings = new Map<string, Awaited<ReturnType<typeof loadSettings>>>();
  for (const [key, { year, source }] of sessions) {
    settings.set(key, await loadSettings(tx, { unitId, year, level: null, source }, now));
  }
  return (row: ImportRow) => {
    const inForce = settings.get(`${row.session.source} ${row.session.year}`);
    if (!inForce) return row.dueOn;
    const { deliveredOn, dueOn: givenDueOn, handlingRole: role } = row;
    return effectiveDue({
      deliveredOn,
      role,
      settings: inForce,
      givenDueOn,
      calendar,
      asOf: dateInShanghai(now),
    }).dueOn;
  };
}
