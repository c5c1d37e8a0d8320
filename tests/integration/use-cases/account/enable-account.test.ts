import { expect, it } from "vitest";
import { listAccounts } from "@/lib/queries/accounts/list-accounts";
import { enableAccount } from "@/lib/use-cases/account/enable-account";
import { accountOf, expectChangedOnce, expectOnlyAdmin } from "@/tests/support/fixtures/account-laws";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld } from "@/tests/support/fixtures/world";

const db = testDatabase();

it("opens a disabled account again, by an administrator only", async () => {
  const world = await createWorld(db);
  const { userId } = world.bureau.elderStaff;
  await db.user.update({ where: { id: userId }, data: { disabledAt: world.clock.now(), failedCount: 3 } });
  await expectOnlyAdmin(world, enableAccount, userId);
  await expectChangedOnce(world, enableAccount, userId, "account-enabled");
  expect(await accountOf(world, userId)).toEqual({ disabledAt: null, lockedUntil: null, failedCount: 0 });
});

it("lists accounts with their standing to the administrator and to nobody else", async () => {
  const world = await createWorld(db);
  const { name, userId } = await rename(world.bureau.elderStaff.userId);
  await db.user.update({ where: { id: userId }, data: { disabledAt: world.clock.now() } });
  const { rows } = await listAccounts(world.as(world.admin), { q: name });
  expect(rows.map(({ id, standing, own }) => ({ id, standing, own }))).toEqual([
    { id: userId, standing: "disabled", own: false },
  ]);
  const refused = listAccounts(world.as(world.auditor), {});
  expect(await failureOf(refused)).toEqual({ kind: "NOT_PERMITTED" });
});

async function rename(userId: string) {
  const name = "易停用";
  await db.user.update({ where: { id: userId }, data: { name } });
  return { name, userId };
}
