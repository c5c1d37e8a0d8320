import { expect, it } from "vitest";
import { unlockAccount } from "@/lib/use-cases/account/unlock-account";
import { accountOf, expectChangedOnce, expectOnlyAdmin } from "@/tests/support/fixtures/account-laws";
import { testDatabase } from "@/tests/support/fixtures/database";
import { createWorld } from "@/tests/support/fixtures/world";

const db = testDatabase();

it("lets a locked person try again, by an administrator only", async () => {
  const world = await createWorld(db);
  const { userId } = world.bureau.elderStaff;
  const lockedUntil = new Date(world.clock.now().getTime() + 600_000);
  await db.user.update({ where: { id: userId }, data: { failedCount: 5, lockedUntil } });
  await expectOnlyAdmin(world, unlockAccount, userId);
  await expectChangedOnce(world, unlockAccount, userId, "account-unlocked");
  expect(await accountOf(world, userId)).toEqual({ disabledAt: null, lockedUntil: null, failedCount: 0 });
});
