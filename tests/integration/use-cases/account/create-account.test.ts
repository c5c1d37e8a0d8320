import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { findActorByUsername } from "@/lib/data/accounts/actor";
import { findSignedInActor } from "@/lib/data/accounts/login-sessions";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { createAccountSchema } from "@/lib/schemas/account/create-account";
import { createAccount } from "@/lib/use-cases/account/create-account";
import { signIn } from "@/lib/use-cases/account/sign-in";
import { accountInput } from "@/tests/support/fixtures/account-input";
import { createOutsideUnit } from "@/tests/support/fixtures/bureau";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
const today = parseCalendarDate("2024-04-01");
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const create = (wish: Parameters<typeof accountInput>[0]) =>
  createAccount(world.as(world.admin), accountInput(wish));

async function actorOf(wish: Parameters<typeof accountInput>[0]) {
  const input = accountInput(wish);
  const { userId } = await createAccount(world.as(world.admin), input);
  const actor = await findActorByUsername(db, input.username, today);
  expect(actor?.userId).toBe(userId);
  return actor;
}

describe("createAccount", () => {
  it("opens an account in every role, in the place that the role needs and no other", async () => {
    const { unitId, sections } = world.bureau;
    const everything = {
      unitId,
      sectionId: sections.elderCare,
      leaderRank: "IN_CHARGE",
      chargedSectionIds: [sections.elderCare],
      deputyKind: "MEMBER",
    } as const;
    const nowhere = {
      unitId: null,
      sectionId: null,
      leaderRank: null,
      chargedSectionIds: [],
      deputyId: null,
    };
    const expectPlace = async (role: Parameters<typeof accountInput>[0]["role"], place: object) =>
      expect(await actorOf({ ...everything, role }), role).toMatchObject({ role, ...nowhere, ...place });
    await expectPlace("SECRETARIAT", { unitId });
    await expectPlace("SECTION_HEAD", { unitId, sectionId: sections.elderCare });
    await expectPlace("SECTION_STAFF", { unitId, sectionId: sections.elderCare });
    const charged = { leaderRank: "IN_CHARGE", chargedSectionIds: [sections.elderCare] };
    await expectPlace("LEADER", { unitId, ...charged });
    await expectPlace("DEPUTY", { deputyId: expect.any(String) });
    for (const role of ["OVERSEER", "ADMIN", "AUDITOR"] as const) await expectPlace(role, {});
    expect(await actorOf({ ...everything, role: "LEADER", leaderRank: "CHIEF" })).toMatchObject({
      leaderRank: "CHIEF",
      chargedSectionIds: [],
    });
  });

  it("gives a password to sign in with that is temporary", async () => {
    const input = accountInput({ role: "OVERSEER" });
    await createAccount(world.as(world.admin), input);
    const { username, password } = input;
    const context = { clock: world.clock, db, address: randomUUID() };
    const { sessionId } = await signIn(context, { username, password, next: undefined });
    const signedIn = await findSignedInActor(db, sessionId, world.clock.now());
    expect(signedIn).toMatchObject({ role: "OVERSEER", passwordTemporary: true });
  });

  it("gives a deputy who is known already the account, or adds one of the account's name", async () => {
    const { id: deputyId } = await db.deputy.create({
      data: { name: "万里", kind: "DEPUTY", createdAt: world.clock.now() },
    });
    expect((await actorOf({ role: "DEPUTY", deputyId }))?.deputyId).toBe(deputyId);
    expect(await failureOf(create({ role: "DEPUTY", deputyId }))).toEqual({
      kind: "INVALID",
      field: "deputyId",
      code: "deputyTaken",
    });
    const added = await actorOf({ role: "DEPUTY", name: "新委员", deputyKind: "MEMBER" });
    expect(await db.deputy.findUnique({ where: { id: added?.deputyId ?? "" } })).toMatchObject({
      name: "新委员",
      kind: "MEMBER",
    });
  });

  it("says which field is missing, wrong or taken, and writes nothing", async () => {
    const { unitId, sections } = world.bureau;
    const { username } = await db.user.findUniqueOrThrow({ where: { id: world.admin.userId } });
    const outside = await createOutsideUnit(db);
    const foreign = world.otherBureau.sections.elderCare;
    const before = await db.user.count();
    const rank = { role: "LEADER", unitId, leaderRank: "IN_CHARGE" } as const;
    for (const [wish, field, code] of [
      [{ role: "SECRETARIAT" }, "unitId", "required"],
      [{ role: "SECRETARIAT", unitId: outside }, "unitId", "choice"],
      [{ role: "SECRETARIAT", unitId: randomUUID() }, "unitId", "choice"],
      [{ role: "SECTION_STAFF", unitId }, "sectionId", "required"],
      [{ role: "SECTION_HEAD", unitId, sectionId: foreign }, "sectionId", "SECTION_NOT_OF_UNIT"],
      [{ role: "SECTION_HEAD", unitId, sectionId: sections.closed }, "sectionId", "SECTION_CLOSED"],
      [{ role: "LEADER", unitId }, "leaderRank", "required"],
      [{ ...rank, chargedSectionIds: [foreign] }, "chargedSectionIds", "SECTION_NOT_OF_UNIT"],
      [{ ...rank, chargedSectionIds: [sections.closed] }, "chargedSectionIds", "SECTION_CLOSED"],
      [{ role: "DEPUTY" }, "deputyId", "required"],
      [{ role: "DEPUTY", deputyId: randomUUID() }, "deputyId", "choice"],
      [{ role: "AUDITOR", username }, "username", "usernameTaken"],
    ] as const) {
      expect(await failureOf(create(wish)), code).toEqual({ kind: "INVALID", field, code });
    }
    expect(await db.user.count()).toBe(before);
  });

  it("is done once for a form, and once for a user name, however often it is sent at the same time", async () => {
    const input = accountInput({ role: "AUDITOR" });
    const send = (given: typeof input) => createAccount(world.as(world.admin), given);
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(input)));
    expect(new Set(answers.map(({ userId }) => userId)).size).toBe(1);
    const events = await db.event.findMany({
      where: { type: "account-created", data: { path: ["userId"], equals: answers[0]?.userId ?? "" } },
    });
    expect(events.map(({ actorId }) => actorId)).toEqual([world.admin.userId]);
    const rivals = Array.from({ length: 10 }, () => ({ ...input, username: "rival" }));
    const outcomes = await Promise.all(
      rivals.map((rival) => failureOf(send({ ...rival, submissionKey: randomUUID() }))),
    );
    expect(outcomes.filter((failure) => failure === null)).toHaveLength(1);
    expect(outcomes.filter((failure) => failure?.kind === "INVALID")).toHaveLength(9);
  });

  it("is for administrators", async () => {
    const { secretariat, chief } = world.bureau;
    for (const actor of [secretariat, chief, world.overseer, world.auditor, world.leadDeputy]) {
      const attempt = createAccount(world.as(actor), accountInput({ role: "OVERSEER" }));
      expect(await failureOf(attempt)).toEqual({ kind: "NOT_PERMITTED" });
    }
  });
});

describe("the form for a new account", () => {
  const codesOf = (wish: object) =>
    createAccountSchema
      .safeParse({ ...accountInput({ role: "ADMIN" }), ...wish })
      .error?.issues.map(({ message }) => message);

  it("refuses names that not every keyboard has", () => {
    for (const username of ["张三", "a", "-dash", "two words"])
      expect(codesOf({ username })).toEqual(["username"]);
    expect(codesOf({ username: " Zhang.San-2 " })).toBeUndefined();
  });
});
