import type { Transaction } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { invalid } from "@/lib/domain/errors";

export interface ChargesWish {
  readonly leaderId: string;
  readonly unitId: string;
  readonly sectionIds: readonly string[];
  readonly fromOn: CalendarDate;
}

/**
 * Puts a leader in charge of exactly these sections from that day on: what the leader had and keeps goes on, the
 * rest ends the day before, and so does another leader's charge of a section taken over, as a section has one
 * leader in charge. Rows that would only have begun on that day or later give way. Gives the sections' names.
 * Throws INVALID on `field` for a section that isn't the unit's, or is closed.
 */
export async function takeCharge(
  tx: Transaction,
  { leaderId, unitId, sectionIds, fromOn }: ChargesWish,
  field: string,
): Promise<string[]> {
  // Two changes at once would each miss what the other has just begun.
  await tx.$queryRaw`select id from units where id = ${unitId}::uuid for update`;
  const names = await namesOf(tx, unitId, sectionIds, field);
  const day = toDateColumn(fromOn);
  const rows = await tx.sectionCharge.findMany({
    where: {
      AND: [
        { OR: [{ leaderId }, { sectionId: { in: [...sectionIds] } }] },
        { OR: [{ untilOn: null }, { untilOn: { gte: day } }] },
      ],
    },
  });
  const kept = rows.filter(
    (row) =>
      row.leaderId === leaderId &&
      sectionIds.includes(row.sectionId) &&
      row.fromOn < day &&
      row.untilOn === null,
  );
  await endCharges(
    tx,
    rows.filter((row) => !kept.includes(row)),
    fromOn,
  );
  const begun = sectionIds.filter((id) => !kept.some(({ sectionId }) => sectionId === id));
  await tx.sectionCharge.createMany({
    data: begun.map((sectionId) => ({ sectionId, leaderId, fromOn: day })),
  });
  return names;
}

/** Ends every charge of a section that is closed on that day. */
export async function endChargesOfSection(
  tx: Transaction,
  sectionId: string,
  closedOn: CalendarDate,
): Promise<void> {
  const day = toDateColumn(closedOn);
  const rows = await tx.sectionCharge.findMany({
    where: { sectionId, OR: [{ untilOn: null }, { untilOn: { gte: day } }] },
  });
  await endCharges(tx, rows, closedOn);
}

type ChargeRow = { readonly id: string; readonly fromOn: Date };

async function endCharges(tx: Transaction, rows: readonly ChargeRow[], fromOn: CalendarDate): Promise<void> {
  const day = toDateColumn(fromOn);
  const begun = rows.filter((row) => row.fromOn < day);
  await tx.sectionCharge.updateMany({
    where: { id: { in: begun.map(({ id }) => id) } },
    data: { untilOn: toDateColumn(addDays(fromOn, -1)) },
  });
  await tx.sectionCharge.deleteMany({
    where: { id: { in: rows.filter((row) => row.fromOn >= day).map(({ id }) => id) } },
  });
}

async function namesOf(
  tx: Transaction,
  unitId: string,
  sectionIds: readonly string[],
  field: string,
): Promise<string[]> {
  const sections = await tx.section.findMany({
    where: { id: { in: [...sectionIds] }, unitId },
    select: { name: true, closedOn: true },
    orderBy: [{ position: "asc" }, { name: "asc" }],
  });
  if (sections.length !== new Set(sectionIds).size) throw invalid(field, "SECTION_NOT_OF_UNIT");
  if (sections.some(({ closedOn }) => closedOn !== null)) throw invalid(field, "SECTION_CLOSED");
  return sections.map(({ name }) => name);
}
