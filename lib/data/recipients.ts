import type { Transaction } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import type { CalendarDate } from "@/lib/domain/calendar-date";

/**
 * Who is told of what happens. Every function gives the ids of users whose accounts are open; the author of
 * an event is left out when it is appended.
 */

/** The secretariat of a unit. */
export function secretariatOf(tx: Transaction, unitId: string): Promise<string[]> {
  return openAccounts(tx, { role: "SECRETARIAT", unitId });
}

/** The secretariats of all units. */
export function everySecretariat(tx: Transaction): Promise<string[]> {
  return openAccounts(tx, { role: "SECRETARIAT" });
}

/** Everybody of the assigning and supervising office (交办、督查机关). */
export function overseers(tx: Transaction): Promise<string[]> {
  return openAccounts(tx, { role: "OVERSEER" });
}

/** The heads of sections. */
export function headsOf(tx: Transaction, sectionIds: readonly string[]): Promise<string[]> {
  return openAccounts(tx, { role: "SECTION_HEAD", sectionId: { in: [...sectionIds] } });
}

/** Everybody of sections: heads and staff. */
export function peopleOf(tx: Transaction, sectionIds: readonly string[]): Promise<string[]> {
  return openAccounts(tx, {
    role: { in: ["SECTION_HEAD", "SECTION_STAFF"] },
    sectionId: { in: [...sectionIds] },
  });
}

/** Everybody of the case's lead section; nobody while it has none. */
export async function peopleOfLeadSection(
  tx: Transaction,
  { leadSectionId }: { readonly leadSectionId: string | null },
): Promise<string[]> {
  return leadSectionId === null ? [] : peopleOf(tx, [leadSectionId]);
}

/** The leaders in charge (分管) of sections on a day. */
export function leadersInChargeOf(
  tx: Transaction,
  sectionIds: readonly string[],
  on: CalendarDate,
): Promise<string[]> {
  const day = toDateColumn(on);
  return openAccounts(tx, {
    role: "LEADER",
    charges: {
      some: {
        sectionId: { in: [...sectionIds] },
        fromOn: { lte: day },
        OR: [{ untilOn: null }, { untilOn: { gte: day } }],
      },
    },
  });
}

/** The chief (主要负责人) of a unit. */
export function chiefsOf(tx: Transaction, unitId: string): Promise<string[]> {
  return openAccounts(tx, { role: "LEADER", leaderRank: "CHIEF", unitId });
}

/** The accounts of deputies and members; those without an account are not among them. */
export function accountsOfDeputies(tx: Transaction, deputyIds: readonly string[]): Promise<string[]> {
  return openAccounts(tx, { role: "DEPUTY", deputyId: { in: [...deputyIds] } });
}

async function openAccounts(tx: Transaction, where: Prisma.UserWhereInput): Promise<string[]> {
  const users = await tx.user.findMany({ where: { ...where, disabledAt: null }, select: { id: true } });
  return users.map(({ id }) => id);
}
