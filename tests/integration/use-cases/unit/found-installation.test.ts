import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { findSignedInActor } from "@/lib/data/accounts/login-sessions";
import { signIn } from "@/lib/use-cases/account/sign-in";
import { foundInstallation } from "@/lib/use-cases/unit/found-installation";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";

const db = testDatabase();
const clock = fixedClock();

it("makes the unit and one administrator with a temporary password, however often it is asked", async () => {
  const wish = { unitName: "市民政局", docPrefix: "市民字", name: "系统管理员", password: "made-by-setup" };
  const found = (username: string) => failureOf(foundInstallation({ clock, db }, { ...wish, username }));
  const outcomes = await Promise.all(["chief", "chief", "other"].map(found));
  const refused = { kind: "RULE_BROKEN", rule: "ADMINISTRATOR_EXISTS", names: [expect.any(String)] };
  expect(outcomes.filter((failure) => failure === null)).toHaveLength(1);
  expect(outcomes.filter((failure) => failure !== null)).toEqual([refused, refused]);
  const [user, ...others] = await db.user.findMany();
  expect(others).toEqual([]);
  expect(await db.unit.findMany()).toMatchObject([
    { name: "市民政局", docPrefix: "市民字", kind: "INTERNAL" },
  ]);
  const events = await db.event.findMany({ orderBy: { id: "asc" } });
  expect(events.map(({ type, actorId }) => ({ type, actorId }))).toEqual([
    { type: "unit-created", actorId: user?.id },
    { type: "account-created", actorId: user?.id },
  ]);
  const credentials = { username: user?.username ?? "", password: wish.password, next: undefined };
  const { sessionId } = await signIn({ clock, db, address: randomUUID() }, credentials);
  expect(await findSignedInActor(db, sessionId, clock.now())).toMatchObject({
    role: "ADMIN",
    passwordTemporary: true,
  });
});
