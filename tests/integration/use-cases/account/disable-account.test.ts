import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { createApiToken, findTokenActor } from "@/lib/data/accounts/api-tokens";
import { findSignedInActor, openLoginSession } from "@/lib/data/accounts/login-sessions";
import { disableAccount } from "@/lib/use-cases/account/disable-account";
import { enableAccount } from "@/lib/use-cases/account/enable-account";
import { accountOf, expectChangedOnce, expectOnlyAdmin } from "@/tests/support/fixtures/account-laws";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld } from "@/tests/support/fixtures/world";

const db = testDatabase();

it("shuts the account and ends its login sessions and API tokens for good, by an administrator only", async () => {
  const world = await createWorld(db);
  const { userId } = world.bureau.elderStaff;
  const sessionId = await db.$transaction((tx) =>
    openLoginSession(tx, { userId, at: world.clock.now(), address: "198.51.100.7" }),
  );
  const token = await createApiToken(db, userId, world.clock.now());
  const who = () => findSignedInActor(db, sessionId, world.clock.now());
  expect((await who())?.userId).toBe(userId);
  world.clock.advance({ minutes: 1 });
  await expectOnlyAdmin(world, disableAccount, userId);
  await expectChangedOnce(world, disableAccount, userId, "account-disabled");
  expect((await accountOf(world, userId)).disabledAt).toEqual(world.clock.now());
  expect(await db.loginSession.count({ where: { userId, endedAt: null } })).toBe(0);
  await enableAccount(world.as(world.admin), { userId, submissionKey: randomUUID() });
  expect(await who()).toBeNull();
  expect(await findTokenActor(db, token, world.clock.now())).toBeNull();
});

it("doesn't let an administrator shut the own account", async () => {
  const world = await createWorld(db);
  const { userId } = world.admin;
  const attempt = disableAccount(world.as(world.admin), { userId, submissionKey: randomUUID() });
  expect(await failureOf(attempt)).toEqual({ kind: "NOT_PERMITTED" });
  expect((await accountOf(world, userId)).disabledAt).toBeNull();
});
