import type { Context } from "@/lib/context/context";
import { openAccount } from "@/lib/data/accounts/open-account";
import { hashPassword } from "@/lib/data/accounts/password";
import { appendEvent } from "@/lib/data/events";
import { addUnit } from "@/lib/data/units/add-unit";
import { placeOfRole } from "@/lib/domain/account-place";
import { ruleBroken } from "@/lib/domain/errors";

export interface FirstAdministrator {
  readonly unitName: string;
  readonly docPrefix: string;
  readonly username: string;
  /** What the account is called. */
  readonly name: string;
  readonly password: string;
}

const nowhere = { unitId: null, sectionId: null, leaderRank: null, chargedSectionIds: [], deputy: null };

/**
 * Gives an installation its unit, where it has none of that name, and its first administrator, with a temporary
 * password; asked for on the server's own console, so no actor is needed. Throws RULE_BROKEN ADMINISTRATOR_EXISTS,
 * with the user name, in an installation that has one; INVALID on username, `usernameTaken`.
 */
export async function foundInstallation(
  { clock, db }: Omit<Context, "actor">,
  { unitName, docPrefix, username, name, password }: FirstAdministrator,
): Promise<{ userId: string }> {
  const at = clock.now();
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('found-installation'), 0)`;
    const first = await tx.user.findFirst({ where: { role: "ADMIN" }, select: { username: true } });
    if (first) throw ruleBroken("ADMINISTRATOR_EXISTS", [first.username]);
    const place = placeOfRole("ADMIN", nowhere);
    const userId = await openAccount(tx, { username, name, role: "ADMIN", place, passwordHash }, at);
    const by = { at, actorId: userId };
    const unit = { name: unitName, docPrefix, kind: "INTERNAL" } as const;
    const unitId = await addUnit(tx, unit, at);
    if (unitId !== null) await appendEvent(tx, { ...by, type: "unit-created", unitId, data: unit });
    const data = { userId, username, name, role: "ADMIN" };
    await appendEvent(tx, { ...by, type: "account-created", data });
    return { userId };
  });
}
