import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { createApiToken, findTokenActor } from "@/lib/data/accounts/api-tokens";
import { findSignedInActor } from "@/lib/data/accounts/login-sessions";
import { resetPassword } from "@/lib/use-cases/account/reset-password";
import { signIn } from "@/lib/use-cases/account/sign-in";
import { createAccount, PASSWORD } from "@/tests/support/fixtures/account";
import { accountOf } from "@/tests/support/fixtures/account-laws";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
const given = "given-for-now";
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const enter = (username: string, password: string) =>
  signIn({ clock: world.clock, db, address: randomUUID() }, { username, password, next: undefined });

describe("resetPassword", () => {
  it("lets in with the new password only, as a temporary one, and ends every access there was", async () => {
    const { userId, username } = await createAccount(db, "forgetful");
    const { sessionId } = await enter(username, PASSWORD);
    const token = await createApiToken(db, userId, world.clock.now());
    const lockedUntil = new Date(world.clock.now().getTime() + 60_000);
    await db.user.update({ where: { id: userId }, data: { failedCount: 5, lockedUntil } });
    world.clock.advance({ minutes: 1 });
    const input = { userId, password: given, submissionKey: randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => resetPassword(world.as(world.admin), input)),
    );
    expect(answers).toEqual(Array(20).fill({ userId, changed: true }));
    expect(await findSignedInActor(db, sessionId, world.clock.now())).toBeNull();
    expect(await findTokenActor(db, token, world.clock.now())).toBeNull();
    expect(await accountOf(world, userId)).toMatchObject({ failedCount: 0, lockedUntil: null });
    expect(await failureOf(enter(username, PASSWORD))).toMatchObject({ code: "signInRefused" });
    const anew = await enter(username, given);
    expect(await findSignedInActor(db, anew.sessionId, world.clock.now())).toMatchObject({
      userId,
      passwordTemporary: true,
    });
    const events = await db.event.findMany({ where: { type: "password-reset" } });
    expect(events.map(({ actorId, data }) => ({ actorId, data }))).toEqual([
      { actorId: world.admin.userId, data: { userId, username, name: "郑和平" } },
    ]);
  });

  it("is for administrators, not for the own account, and finds nobody under a stranger's id", async () => {
    const reset = (actor: World["admin"], userId: string) =>
      failureOf(resetPassword(world.as(actor), { userId, password: given, submissionKey: randomUUID() }));
    const { userId } = world.bureau.elderStaff;
    for (const actor of [world.bureau.secretariat, world.bureau.chief, world.auditor, world.overseer]) {
      expect(await reset(actor, userId)).toEqual({ kind: "NOT_PERMITTED" });
    }
    expect(await reset(world.admin, world.admin.userId)).toEqual({ kind: "NOT_PERMITTED" });
    expect(await reset(world.admin, randomUUID())).toEqual({ kind: "NOT_FOUND" });
    expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({ passwordHash: "-" });
  });
});
