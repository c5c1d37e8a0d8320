import type { Transaction } from "@/lib/data/database";
import { takeCharge } from "@/lib/data/units/charges";
import type { AccountPlace, DeputyWish } from "@/lib/domain/account-place";
import type { Role } from "@/lib/domain/actor";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid } from "@/lib/domain/errors";

export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  /** As the role needs it (lib/domain/account-place). */
  readonly place: AccountPlace;
  readonly passwordHash: string;
}

/**
 * Writes an account whose password is temporary, with the deputy it belongs to and, from that day on, the
 * sections in the person's charge. Gives its id. Throws INVALID on the field for a unit that doesn't work here, a
 * section that isn't the unit's or is closed, a deputy who isn't known or has an account, a user name in use.
 */
export async function openAccount(tx: Transaction, account: NewAccount, now: Date): Promise<string> {
  const { username, name, role, place, passwordHash } = account;
  const { unitId, sectionId, leaderRank, chargedSectionIds } = place;
  if (unitId !== null) await checkUnit(tx, unitId, sectionId);
  const deputyId = place.deputy && (await findOrAddDeputy(tx, place.deputy, name, now));
  const [user] = await tx.user.createManyAndReturn({
    data: [
      {
        ...{ username, name, role, leaderRank, unitId, sectionId, deputyId, passwordHash },
        passwordTemporary: true,
        credentialsAt: now,
        createdAt: now,
      },
    ],
    // A name taken meanwhile is answered like one taken long ago.
    skipDuplicates: true,
    select: { id: true },
  });
  if (!user) throw await whyTaken(tx, username);
  if (unitId !== null && chargedSectionIds.length > 0) {
    const charges = { leaderId: user.id, unitId, sectionIds: chargedSectionIds, fromOn: dateInShanghai(now) };
    await takeCharge(tx, charges, "chargedSectionIds");
  }
  return user.id;
}

async function checkUnit(tx: Transaction, unitId: string, sectionId: string | null): Promise<void> {
  const unit = await tx.unit.findUnique({ where: { id: unitId, kind: "INTERNAL" }, select: { id: true } });
  if (!unit) throw invalid("unitId", "choice");
  if (sectionId === null) return;
  // Held until the account is written, so that the section isn't closed under it.
  await tx.$queryRaw`select id from sections where id = ${sectionId}::uuid for update`;
  const section = await tx.section.findUnique({
    where: { id: sectionId, unitId },
    select: { closedOn: true },
  });
  if (!section) throw invalid("sectionId", "SECTION_NOT_OF_UNIT");
  if (section.closedOn !== null) throw invalid("sectionId", "SECTION_CLOSED");
}

async function findOrAddDeputy(tx: Transaction, wish: DeputyWish, name: string, now: Date): Promise<string> {
  if ("kind" in wish) {
    const { id } = await tx.deputy.create({
      data: { name, kind: wish.kind, createdAt: now },
      select: { id: true },
    });
    return id;
  }
  const deputy = await tx.deputy.findUnique({ where: { id: wish.id }, select: { id: true } });
  if (!deputy) throw invalid("deputyId", "choice");
  return deputy.id;
}

async function whyTaken(tx: Transaction, username: string) {
  const named = await tx.user.findUnique({ where: { username }, select: { id: true } });
  return named ? invalid("username", "usernameTaken") : invalid("deputyId", "deputyTaken");
}
