import type { Transaction } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import { appendEvent } from "@/lib/data/events";
import type { Parties } from "@/lib/data/import/parties";
import type { StoredRow } from "@/lib/data/import/stored-rows";
import { conflict } from "@/lib/domain/errors";
import type { RowDifference } from "@/lib/domain/import/diff-row";
import type { ImportRow } from "@/lib/domain/import/row";

export interface RowToChange {
  /** The row with the due date in force, counted where the sheet gives none. */
  readonly row: ImportRow;
  readonly stored: StoredRow;
  readonly differences: readonly RowDifference[];
}

interface Changing {
  readonly unitId: string;
  readonly actorId: string;
  readonly now: Date;
}

/**
 * Writes what a sheet changes of one suggestion and its own handling, with before and after in the history.
 * Throws CONFLICT when somebody changed the case since it was compared.
 */
export async function changeRow(
  tx: Transaction,
  changing: Changing,
  parties: Parties,
  change: RowToChange,
): Promise<void> {
  const { row, stored, differences } = change;
  if (!stored.own) throw conflict();
  const differs = (field: RowDifference["field"]) => differences.some((each) => each.field === field);
  await tx.suggestion.update({
    where: { id: stored.id },
    data: {
      title: row.title,
      ...(row.text === null ? {} : { text: row.text }),
      ...(row.topic === null ? {} : { topic: row.topic }),
      ...(row.category === null ? {} : { category: row.category }),
      ...(row.disclosureWish === null ? {} : { disclosureWish: row.disclosureWish }),
      ...(row.submittedOn === null ? {} : { submittedOn: toDateColumn(row.submittedOn) }),
      ...(row.statedSponsorCount === null ? {} : { statedCount: row.statedSponsorCount }),
    },
    select: { id: true },
  });
  if (differs("sponsors")) await replaceSponsors(tx, parties, row, stored.id);
  await changeHandling(tx, row, stored.own);
  await appendEvent(tx, {
    at: changing.now,
    type: "change-by-import",
    actorId: changing.actorId,
    unitId: changing.unitId,
    handlingId: stored.own.id,
    suggestionId: stored.id,
    data: {
      fields: differences.map(({ field, before, after }) => ({
        field,
        before: shown(before),
        after: shown(after),
      })),
    },
  });
}

async function replaceSponsors(
  tx: Transaction,
  parties: Parties,
  row: ImportRow,
  suggestionId: string,
): Promise<void> {
  const before = await tx.sponsor.findMany({
    where: { suggestionId },
    select: { deputyId: true, deputy: { select: { name: true } } },
  });
  // Whoever signed already stays the same person, whatever namesakes there are.
  const signed = new Map(before.map(({ deputyId, deputy }) => [deputy.name, deputyId]));
  await tx.sponsor.deleteMany({ where: { suggestionId } });
  await tx.sponsor.createMany({
    data: row.sponsors.map((sponsor, index) => ({
      suggestionId,
      deputyId: signed.get(sponsor.name) ?? parties.deputy(sponsor, row),
      position: index + 1,
    })),
  });
}

async function changeHandling(
  tx: Transaction,
  row: ImportRow,
  own: NonNullable<StoredRow["own"]>,
): Promise<void> {
  const deliveredOn = row.deliveredOn === null ? {} : { deliveredOn: toDateColumn(row.deliveredOn) };
  const dueOn = row.dueOn === null ? {} : { dueOn: toDateColumn(row.dueOn) };
  // An extension or a pause of ours outlives the date that a later sheet gives.
  const inForce = own.roundNo === 1 && !(await isMoved(tx, own.id)) ? dueOn : {};
  const written = await tx.handling.updateMany({
    where: { id: own.id, version: own.version },
    data: { ...deliveredOn, ...inForce, version: own.version + 1 },
  });
  if (written.count !== 1) throw conflict();
  await tx.handlingRound.updateMany({
    where: { handlingId: own.id, roundNo: 1 },
    data: { ...dueOn, ...(deliveredOn.deliveredOn ? { openedOn: deliveredOn.deliveredOn } : {}) },
  });
}

async function isMoved(tx: Transaction, handlingId: string): Promise<boolean> {
  const changes = await tx.dueChange.count({ where: { handlingId, roundNo: 1 } });
  return changes > 0 || (await tx.suspension.count({ where: { handlingId, untilOn: null } })) > 0;
}

/** A value as the history keeps it: long texts shortened, the rest as it stands. */
function shown(value: unknown): string | null {
  if (value === null) return null;
  const text = Array.isArray(value) ? value.join("、") : String(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
