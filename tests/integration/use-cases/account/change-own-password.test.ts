import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { findSignedInActor, openLoginSession } from "@/lib/data/accounts/login-sessions";
import { changeOwnPasswordSchema } from "@/lib/schemas/account/change-own-password";
import { changeOwnPassword } from "@/lib/use-cases/account/change-own-password";
import { signIn } from "@/lib/use-cases/account/sign-in";
import { createAccount, PASSWORD } from "@/tests/support/fixtures/account";
import { accountOf } from "@/tests/support/fixtures/account-laws";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
const chosen = "chosen by myself";
const wrong = { kind: "INVALID", field: "currentPassword", code: "passwordWrong" };
let world: World;
let account: Awaited<ReturnType<typeof createAccount>>;

beforeEach(async () => {
  world = await createWorld(db);
  account = await createAccount(db, `owner-${randomUUID()}`);
  await db.user.update({ where: { id: account.userId }, data: { passwordTemporary: true } });
});

const form = (currentPassword: string) => ({
  currentPassword,
  password: chosen,
  passwordAgain: chosen,
  submissionKey: randomUUID(),
});
const change = (input: ReturnType<typeof form>) =>
  changeOwnPassword({ ...world.as(account), address: "198.51.100.9" }, input);
const enter = (password: string) =>
  failureOf(
    signIn(
      { clock: world.clock, db, address: randomUUID() },
      { username: account.username, password, next: undefined },
    ),
  );
const who = (sessionId: string) => findSignedInActor(db, sessionId, world.clock.now());

describe("changeOwnPassword", () => {
  it("keeps the new password as the owner's own, and ends every session but the new one", async () => {
    const { userId } = account;
    const at = world.clock.now();
    const open = () => db.$transaction((tx) => openLoginSession(tx, { userId, at, address: "10.0.0.1" }));
    const earlier = [await open(), await open()];
    world.clock.advance({ minutes: 1 });
    const input = form(PASSWORD);
    const answers = await Promise.all(Array.from({ length: 20 }, () => change(input)));
    const [{ sessionId } = { sessionId: "" }] = answers;
    expect(answers).toEqual(Array(20).fill({ sessionId }));
    for (const id of earlier) expect(await who(id)).toBeNull();
    expect(await who(sessionId)).toMatchObject({ userId, passwordTemporary: false });
    expect(await enter(PASSWORD)).toMatchObject({ code: "signInRefused" });
    expect(await enter(chosen)).toBeNull();
    expect(await db.event.count({ where: { type: "password-changed", actorId: userId } })).toBe(1);
  });

  it("counts wrong tries as sign-in does: five at once or one by one lock, and the form may be sent again", async () => {
    const input = form("not the password at all");
    expect(await failureOf(change(input))).toEqual(wrong);
    expect(await failureOf(change({ ...input, currentPassword: PASSWORD }))).toBeNull();
    const guesses = Array.from({ length: 20 }, () => failureOf(change(form("guessed"))));
    expect(await Promise.all(guesses)).toEqual(Array(20).fill(wrong));
    expect((await accountOf(world, account.userId)).lockedUntil).not.toBeNull();
    expect(await failureOf(change(form(chosen))), "locked").toEqual(wrong);
    expect(await enter(chosen)).toMatchObject({ code: "signInRefused" });
    world.clock.advance({ minutes: 15 });
    expect(await failureOf(change({ ...form(chosen), password: "another one still" }))).toBeNull();
  });
});

describe("the form for the own password", () => {
  const codesOf = (wish: object) =>
    changeOwnPasswordSchema
      .safeParse({ ...form(PASSWORD), ...wish })
      .error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);

  it("wants another password than the current one, twice the same", () => {
    expect(codesOf({})).toBeUndefined();
    expect(codesOf({ passwordAgain: "something else" })).toEqual(["passwordAgain passwordsDiffer"]);
    expect(codesOf({ password: PASSWORD, passwordAgain: PASSWORD })).toEqual(["password passwordSame"]);
  });
});
