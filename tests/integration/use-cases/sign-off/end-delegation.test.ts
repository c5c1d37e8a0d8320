import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { findActorByUsername } from "@/lib/data/accounts/actor";
import type { Actor } from "@/lib/domain/actor";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { delegateSignOff } from "@/lib/use-cases/sign-off/delegate-sign-off";
import { endDelegation } from "@/lib/use-cases/sign-off/end-delegation";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createUser } from "@/tests/support/fixtures/people";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;
let leader: Actor;
let delegate: Actor;
beforeAll(async () => {
  world = await createWorld(db);
  const { unitId } = world.bureau;
  const place = { role: "LEADER", leaderRank: "IN_CHARGE", unitId } as const;
  leader = await createUser(db, { ...place, name: "副局长 一" });
  delegate = await createUser(db, { ...place, name: "副局长 二" });
});

async function given(): Promise<string> {
  await db.signOffDelegation.deleteMany();
  const day = parseCalendarDate("2024-04-01");
  const { delegationId } = await delegateSignOff(world.as(leader), {
    ...{ leaderId: leader.userId, delegateId: delegate.userId, fromOn: day, untilOn: day, reason: "" },
    submissionKey: randomUUID(),
  });
  return delegationId;
}
const end = (actor: Actor, delegationId: string, submissionKey: string = randomUUID()) =>
  endDelegation(world.as(actor), { delegationId, submissionKey });

it("ends it from that moment, and tells both", async () => {
  const id = await given();
  await end(leader, id);
  const { username } = await db.user.findUniqueOrThrow({ where: { id: delegate.userId } });
  const actor = await findActorByUsername(db, username, parseCalendarDate("2024-04-01"));
  expect(actor?.standsInFor).toEqual([]);
  expect(await db.signOffDelegation.findUnique({ where: { id } })).toMatchObject({
    endedById: leader.userId,
    endedAt: world.clock.now(),
  });
  const event = await db.event.findFirstOrThrow({
    where: { type: "sign-off-delegation-ended" },
    include: { inbox: true },
  });
  expect(event.inbox.map(({ userId }) => userId)).toEqual([delegate.userId]);
});

it("is the secretariat's and the absent leader's", async () => {
  const id = await given();
  const { bureau, otherBureau } = world;
  for (const actor of [delegate, bureau.chief, otherBureau.secretariat])
    expect(await failureOf(end(actor, id)), actor.name).toEqual({ kind: "NOT_FOUND" });
  for (const actor of [bureau.elderHead, world.leadDeputy, world.overseer, world.admin])
    expect(await failureOf(end(actor, id)), actor.name).toEqual({ kind: "NOT_PERMITTED" });
  expect(await failureOf(end(bureau.secretariat, id))).toBeNull();
});

it("ends once, and nothing that is over", async () => {
  const id = await given();
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 20 }, () => end(leader, id, key)));
  expect(new Set(answers.map(({ delegationId }) => delegationId))).toEqual(new Set([id]));
  const over = { kind: "RULE_BROKEN", rule: "DELEGATION_OVER" };
  expect(await failureOf(end(leader, id))).toEqual(over);
  const past = await given();
  const later = { actor: leader, clock: fixedClock("2024-04-02T09:00:00+08:00"), db };
  const late = endDelegation(later, { delegationId: past, submissionKey: randomUUID() });
  expect(await failureOf(late)).toEqual(over);
});
