import { beforeAll, expect, it } from "vitest";
import { findSignedInActor } from "@/lib/data/accounts/login-sessions";
import { decodeSession, encodeSession } from "@/lib/request/session-cookie";
import { signIn } from "@/lib/use-cases/account/sign-in";
import { signOut } from "@/lib/use-cases/account/sign-out";
import { createAccount, PASSWORD } from "@/tests/support/fixtures/account";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { testDatabase } from "@/tests/support/fixtures/database";

const db = testDatabase();

beforeAll(async () => {
  process.env.SESSION_SECRET = "a secret that only this test knows about";
  for (const name of ["leaver", "idler", "worker", "owner", "dismissed", "renamed"]) {
    await createAccount(db, name);
  }
});

async function enter(username: string) {
  const clock = fixedClock();
  const credentials = { username, password: PASSWORD, next: undefined };
  const { sessionId } = await signIn({ clock, db, address: username }, credentials);
  const cookie = await encodeSession(sessionId);
  /** Who a request with the cookie comes from at the clock's time. */
  async function who(): Promise<string | null> {
    const id = await decodeSession(cookie);
    const actor = id === null ? null : await findSignedInActor(db, id, clock.now());
    return actor?.name ?? null;
  }
  return { clock, sessionId, cookie, who };
}

it("refuses the cookie after sign-out, even when it is sent again, and writes it down once", async () => {
  const { clock, sessionId, who } = await enter("leaver");
  expect(await who()).toBe("郑和平");
  expect(await signOut({ clock, db }, { sessionId })).toEqual({ ended: true });
  expect(await signOut({ clock, db }, { sessionId })).toEqual({ ended: false });
  expect(await who()).toBeNull();
  expect(await db.event.count({ where: { type: "signed-out" } })).toBe(1);
});

it("ends after 30 idle minutes", async () => {
  const { clock, who } = await enter("idler");
  clock.advance({ minutes: 29 });
  expect(await who()).toBe("郑和平");
  clock.advance({ minutes: 29 });
  expect(await who()).toBe("郑和平");
  clock.advance({ minutes: 30 });
  expect(await who()).toBeNull();
});

it("ends after 12 hours however busy", async () => {
  const { clock, who } = await enter("worker");
  for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
    clock.advance({ minutes: 20 });
    expect(await who()).toBe("郑和平");
  }
  clock.advance({ minutes: 20 });
  expect(await who()).toBeNull();
});

it("notes use at most once a minute", async () => {
  const { clock, sessionId, who } = await enter("owner");
  const seen = async () => {
    const { lastSeenAt } = await db.loginSession.findUniqueOrThrow({ where: { id: sessionId } });
    return lastSeenAt.getTime() - clock.now().getTime();
  };
  clock.advance({ minutes: 0.5 });
  await who();
  expect(await seen()).toBe(-30_000);
  clock.advance({ minutes: 0.5 });
  await who();
  expect(await seen()).toBe(0);
});

it("ends when the person is disabled, and when the password or role is changed", async () => {
  const dismissed = await enter("dismissed");
  await db.user.update({
    where: { username: "dismissed" },
    data: { disabledAt: dismissed.clock.now() },
  });
  expect(await dismissed.who()).toBeNull();
  const renamed = await enter("renamed");
  renamed.clock.advance({ minutes: 1 });
  await db.user.update({
    where: { username: "renamed" },
    data: { credentialsAt: renamed.clock.now() },
  });
  expect(await renamed.who()).toBeNull();
});

it("believes no cookie that it did not make", async () => {
  const { cookie } = await enter("owner");
  const half = Math.floor(cookie.length / 2);
  const swapped = cookie[half] === "A" ? "B" : "A";
  expect(await decodeSession(`${cookie.slice(0, half)}${swapped}${cookie.slice(half + 1)}`)).toBeNull();
  expect(await decodeSession(cookie.slice(0, -4))).toBeNull();
  expect(await decodeSession("")).toBeNull();
  expect(await decodeSession(undefined)).toBeNull();
});
