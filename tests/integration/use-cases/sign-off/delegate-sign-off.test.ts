import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { findActorByUsername } from "@/lib/data/accounts/actor";
import type { Actor } from "@/lib/domain/actor";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { readCase } from "@/lib/queries/case/read-case";
import { listWaiting } from "@/lib/queries/home/list-waiting";
import { listDelegations } from "@/lib/queries/sign-off/list-delegations";
import { signReply } from "@/lib/use-cases/reply/sign-reply";
import { delegateSignOff } from "@/lib/use-cases/sign-off/delegate-sign-off";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent } from "@/tests/support/fixtures/history";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createUser } from "@/tests/support/fixtures/people";
import { caseIn, pass, stepsOf } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

/** A leader in charge of nothing: whatever this one may sign comes from standing in. */
const newLeader = (name: string) =>
  createUser(db, { name, role: "LEADER", leaderRank: "IN_CHARGE", unitId: world.bureau.unitId });

function form(leader: Actor, delegate: Actor, fromOn = "2024-04-01", untilOn = "2024-04-03") {
  return {
    ...{ leaderId: leader.userId, delegateId: delegate.userId, reason: "赴省厅开会" },
    ...{ fromOn: parseCalendarDate(fromOn), untilOn: parseCalendarDate(untilOn) },
    submissionKey: randomUUID(),
  };
}

async function onDay(actor: Actor, day: string): Promise<Actor> {
  const { username } = await db.user.findUniqueOrThrow({ where: { id: actor.userId } });
  const found = await findActorByUsername(db, username, parseCalendarDate(day));
  if (!found) throw new Error("No such account");
  return found;
}

it("lets another leader sign in the leader's place, from the first day to the last", async () => {
  const { secretariat, elderLeader } = world.bureau;
  const delegate = await newLeader("副局长 吴越");
  const at = await caseIn(world, "AWAITING_SIGN_OFF");
  const { delegationId } = await delegateSignOff(world.as(secretariat), form(elderLeader, delegate));
  const days = ["2024-03-31", "2024-04-01", "2024-04-03", "2024-04-04"];
  const seen = await Promise.all(
    days.map(async (day) => (await onDay(delegate, day)).standsInFor.map(({ name }) => name)),
  );
  expect(seen).toEqual([[], [elderLeader.name], [elderLeader.name], []]);
  const standIn = await onDay(delegate, "2024-04-01");
  expect((await listWaiting(world.as(standIn))).items.map(({ handlingId }) => handlingId)).toContain(
    at.handlingId,
  );
  expect(await readCase(world.as(standIn), at.handlingId)).toMatchObject({ standsInFor: elderLeader.name });
  await signReply(world.as(standIn), { ...(await caseInput(db, at.handlingId)), ...pass });
  expect((await stepsOf(world, at)).at(-1)).toMatchObject({
    kind: "SIGN",
    byId: delegate.userId,
    onBehalfOfId: elderLeader.userId,
  });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "sign-reply",
    data: { by: "副局长 吴越", onBehalfOf: elderLeader.name },
  });
  const told = await db.event.findFirstOrThrow({
    where: { type: "sign-off-delegated", data: { path: ["delegationId"], equals: delegationId } },
    include: { inbox: true },
  });
  expect(told.inbox.map(({ userId }) => userId).sort()).toEqual([elderLeader.userId, delegate.userId].sort());
});

it("tells whoever stands in of what there is to sign", async () => {
  const { secretariat, elderLeader } = world.bureau;
  const delegate = await newLeader("副局长 郑南");
  await db.signOffDelegation.deleteMany({ where: { leaderId: elderLeader.userId } });
  await delegateSignOff(world.as(secretariat), form(elderLeader, delegate));
  const at = await caseIn(world, "AWAITING_SIGN_OFF");
  expect((await lastEvent(db, at.handlingId)).told).toEqual([elderLeader.userId, delegate.userId].sort());
});

it("is the secretariat's for any leader of the unit, a leader's for nobody else", async () => {
  const { bureau, otherBureau } = world;
  const [leader, delegate] = [await newLeader("副局长 一"), await newLeader("副局长 二")];
  const outcome = (actor: Actor, about: Actor, to = delegate) =>
    failureOf(delegateSignOff(world.as(actor), form(about, to)));
  const refused = { kind: "NOT_PERMITTED" };
  for (const actor of [bureau.elderHead, world.leadDeputy, world.overseer, world.admin, delegate])
    expect(await outcome(actor, leader), actor.name).toEqual(refused);
  expect(await outcome(otherBureau.secretariat, leader)).toEqual({ kind: "NOT_FOUND" });
  const notLeader = { kind: "RULE_BROKEN", rule: "DELEGATE_NOT_LEADER" };
  expect(await outcome(leader, leader, otherBureau.chief)).toEqual(notLeader);
  expect(await outcome(leader, leader, bureau.elderHead)).toEqual(notLeader);
  expect(await outcome(leader, leader, leader)).toMatchObject({ code: "sameLeader" });
  expect(await outcome(leader, leader)).toBeNull();
  expect((await listDelegations(world.as(leader))).delegations).toMatchObject([
    { leader: "副局长 一", delegate: "副局长 二", standing: "now", mayEnd: true },
  ]);
  expect((await listDelegations(world.as(otherBureau.chief))).delegations).toEqual([]);
});

it("takes no past days, none in the wrong order, and no two at a time", async () => {
  const [leader, delegate] = [await newLeader("副局长 三"), await newLeader("副局长 四")];
  const outcome = (from: string, until: string) =>
    failureOf(delegateSignOff(world.as(leader), form(leader, delegate, from, until)));
  expect(await outcome("2024-03-01", "2024-03-31")).toMatchObject({ field: "untilOn", code: "past" });
  expect(await outcome("2024-04-09", "2024-04-08")).toMatchObject({ code: "beforeFrom" });
  expect(await outcome("2024-04-08", "2024-04-10")).toBeNull();
  const overlaps = { kind: "RULE_BROKEN", rule: "DELEGATION_OVERLAPS" };
  expect(await outcome("2024-04-10", "2024-04-12")).toEqual(overlaps);
  expect(await outcome("2024-04-11", "2024-04-12")).toBeNull();
});

it("is entered once when sent twenty times, and once of two different forms at once", async () => {
  const [leader, delegate] = [await newLeader("副局长 五"), await newLeader("副局长 六")];
  const one = form(leader, delegate);
  const answers = await Promise.all(Array.from({ length: 20 }, () => delegateSignOff(world.as(leader), one)));
  expect(new Set(answers.map(({ delegationId }) => delegationId)).size).toBe(1);
  const two = await Promise.all(
    [1, 2].map(() =>
      failureOf(delegateSignOff(world.as(leader), form(leader, delegate, "2024-05-01", "2024-05-02"))),
    ),
  );
  expect(two.filter((failure) => failure === null)).toHaveLength(1);
});
