import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { findSignedInActor } from "@/lib/data/accounts/login-sessions";
import { ActError } from "@/lib/domain/errors";
import { signIn } from "@/lib/use-cases/account/sign-in";
import { createAccount, PASSWORD } from "@/tests/support/fixtures/account";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { testDatabase } from "@/tests/support/fixtures/database";

const db = testDatabase();
const WRONG = "not the password at all";

/** Tries to sign in; "in", or the code of the refusal. */
async function attempt(username: string, password: string, clock = fixedClock(), address?: string) {
  try {
    await signIn({ clock, db, address: address ?? randomUUID() }, { username, password, next: undefined });
    return "in";
  } catch (error) {
    if (error instanceof ActError && error.failure.kind === "INVALID") return error.failure.code;
    throw error;
  }
}

it("opens a session, writes the attempt and appends the event", async () => {
  const account = await createAccount(db, "right");
  const clock = fixedClock();
  const credentials = { username: "right", password: PASSWORD, next: undefined };
  const { sessionId } = await signIn({ clock, db, address: "10.0.0.1" }, credentials);
  const actor = await findSignedInActor(db, sessionId, clock.now());
  expect(actor?.userId).toBe(account.userId);
  const events = await db.event.findMany({ where: { actorId: account.userId } });
  expect(events.map(({ type, data }) => ({ type, data }))).toEqual([
    { type: "signed-in", data: { address: "10.0.0.1" } },
  ]);
  const attempts = await db.signInAttempt.findMany({ where: { username: "right" } });
  expect(attempts.map(({ outcome }) => outcome)).toEqual(["accepted"]);
});

it("answers an unknown, a wrong, a disabled and a locked account alike, and writes each down", async () => {
  const disabled = await createAccount(db, "disabled");
  const locked = await createAccount(db, "locked");
  const clock = fixedClock();
  await db.user.update({ where: { id: disabled.userId }, data: { disabledAt: clock.now() } });
  const lockedUntil = new Date(clock.now().getTime() + 60_000);
  await db.user.update({ where: { id: locked.userId }, data: { lockedUntil, failedCount: 5 } });
  await createAccount(db, "wrong");
  expect(await attempt("unknown", PASSWORD)).toBe("signInRefused");
  expect(await attempt("wrong", WRONG)).toBe("signInRefused");
  expect(await attempt("disabled", PASSWORD)).toBe("signInRefused");
  expect(await attempt("locked", PASSWORD)).toBe("signInRefused");
  const refusals = await db.event.findMany({ where: { type: "sign-in-refused" }, orderBy: { id: "asc" } });
  expect(refusals.map(({ data }) => data)).toEqual(
    ["unknown", "wrong", "disabled", "locked"].map((username) => expect.objectContaining({ username })),
  );
  expect(refusals.map(({ actorId }) => actorId === null)).toEqual([true, false, true, true]);
});

it("locks at the fifth wrong try for 15 minutes, then lets the right password in again", async () => {
  await createAccount(db, "patient");
  const clock = fixedClock();
  for (const _ of [1, 2, 3, 4, 5]) expect(await attempt("patient", WRONG, clock)).toBe("signInRefused");
  clock.advance({ minutes: 14 });
  expect(await attempt("patient", PASSWORD, clock)).toBe("signInRefused");
  clock.advance({ minutes: 1 });
  expect(await attempt("patient", PASSWORD, clock)).toBe("in");
  expect(await attempt("patient", WRONG, clock)).toBe("signInRefused");
  expect(await attempt("patient", PASSWORD, clock)).toBe("in");
});

it("counts anew after a lock has run out", async () => {
  const { userId } = await createAccount(db, "forgetful");
  const clock = fixedClock();
  for (const _ of [1, 2, 3, 4, 5]) await attempt("forgetful", WRONG, clock);
  clock.advance({ minutes: 15 });
  await attempt("forgetful", WRONG, clock);
  const { failedCount, lockedUntil } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  expect({ failedCount, lockedUntil }).toEqual({ failedCount: 1, lockedUntil: null });
});

it("looks at no more than 5 passwords when 50 are guessed at once, each from its own address", async () => {
  const { userId } = await createAccount(db, "guessed");
  const answers = await Promise.all(Array.from({ length: 50 }, () => attempt("guessed", WRONG)));
  expect(new Set(answers)).toEqual(new Set(["signInRefused"]));
  // Only a try that was reserved, and so compared, is written down under the account's own id.
  expect(await db.event.count({ where: { type: "sign-in-refused", actorId: userId } })).toBe(5);
  expect(await attempt("guessed", PASSWORD)).toBe("signInRefused");
});

it("stops an address after 30 refused tries in 15 minutes, also when they come at once", async () => {
  await createAccount(db, "neighbour");
  const clock = fixedClock();
  const tries = Array.from({ length: 40 }, (_, number) =>
    attempt(`nobody-${number}`, WRONG, clock, "10.9.9.9"),
  );
  const answers = await Promise.all(tries);
  expect(answers.filter((answer) => answer === "signInRefused")).toHaveLength(30);
  expect(await attempt("neighbour", PASSWORD, clock, "10.9.9.9")).toBe("signInThrottled");
  expect(await attempt("neighbour", PASSWORD, clock, "10.9.9.8")).toBe("in");
  clock.advance({ minutes: 16 });
  expect(await attempt("neighbour", PASSWORD, clock, "10.9.9.9")).toBe("in");
});
