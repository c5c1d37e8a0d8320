import type { Database, Transaction } from "@/lib/data/database";
import { fromOptionalDateColumn, toDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import type { Actor } from "@/lib/domain/actor";
import { type AllocationOf, type AllocationRow, inSheetOrder } from "@/lib/domain/allocation";
import type { CalendarDate } from "@/lib/domain/calendar-date";

const allocationSelect = (on: Date) =>
  ({
    id: true,
    role: true,
    deliveredOn: true,
    dueOn: true,
    roundNo: true,
    rounds: { where: { roundNo: 1 }, select: { dueOn: true } },
    suggestion: {
      select: {
        number: true,
        title: true,
        statedCount: true,
        session: { select: { name: true } },
        sponsors: {
          select: { deputy: { select: { name: true, phone: true } } },
          orderBy: { position: "asc" },
        },
        handlings: { select: { role: true, unit: { select: { name: true } } } },
      },
    },
    assignments: {
      where: { endedAt: null },
      select: {
        kind: true,
        dueOn: true,
        section: {
          select: {
            name: true,
            charges: {
              where: { fromOn: { lte: on }, OR: [{ untilOn: null }, { untilOn: { gte: on } }] },
              select: { leader: { select: { name: true } } },
            },
          },
        },
      },
      orderBy: [{ section: { position: "asc" } }, { assignedAt: "asc" }],
    },
  }) as const satisfies Prisma.HandlingSelect;
type Loaded = Prisma.HandlingGetPayload<{ select: ReturnType<typeof allocationSelect> }>;

/** The unit's cases of a sheet that the actor may see: those still the unit's, in one statement. */
export async function loadAllocation(
  db: Database | Transaction,
  actor: Actor,
  { year, source }: AllocationOf,
  today: CalendarDate,
): Promise<AllocationRow[]> {
  const rows = await db.handling.findMany({
    where: {
      AND: [
        handlingScope(actor),
        { state: { notIn: ["OUTSIDE", "RETURNED", "WITHDRAWN"] } },
        { suggestion: { session: { year, source } } },
      ],
    },
    select: allocationSelect(toDateColumn(today)),
    relationLoadStrategy: "join",
  });
  return inSheetOrder(rows.map(toRow));
}

/** The sheets there are for the actor, the newest year first. */
export async function listAllocations(db: Database, actor: Actor): Promise<AllocationOf[]> {
  const own = { AND: [handlingScope(actor), { state: { not: "OUTSIDE" as const } }] };
  return db.session.findMany({
    where: { suggestions: { some: { handlings: { some: own } } } },
    distinct: ["year", "source"],
    select: { year: true, source: true },
    orderBy: [{ year: "desc" }, { source: "asc" }],
  });
}

function toRow({ id, role, suggestion, assignments, ...row }: Loaded): AllocationRow {
  const [lead, ...others] = suggestion.sponsors.map(({ deputy }) => deputy);
  const leadPart = assignments.find(({ kind }) => kind === "LEAD");
  const unitsIn = (...roles: (typeof role)[]) =>
    suggestion.handlings.flatMap((each) => (roles.includes(each.role) ? [each.unit.name] : []));
  // Units that answer each for itself have no lead among them.
  const answering = role === "SEPARATE" ? unitsIn("SEPARATE") : unitsIn("SOLE", "LEAD");
  const dueOn = fromOptionalDateColumn(row.rounds[0]?.dueOn ?? null);
  const inForce = fromOptionalDateColumn(row.dueOn);
  return {
    handlingId: id,
    session: suggestion.session.name,
    number: suggestion.number,
    title: suggestion.title,
    leadSponsor: lead?.name ?? "",
    statedCount: suggestion.statedCount,
    coSponsors: others.map(({ name }) => name),
    phone: lead?.phone ?? "",
    role,
    leadUnit: answering.join("、"),
    coUnits: unitsIn("CO"),
    leadSection: leadPart?.section.name ?? null,
    assisting: assignments
      .filter((part) => part !== leadPart)
      .map((part) => ({ section: part.section.name, dueOn: fromOptionalDateColumn(part.dueOn) })),
    leaders: leadPart?.section.charges.map(({ leader }) => leader.name) ?? [],
    deliveredOn: fromOptionalDateColumn(row.deliveredOn),
    dueOn,
    movedTo: inForce !== null && inForce !== dueOn ? inForce : null,
  };
}
