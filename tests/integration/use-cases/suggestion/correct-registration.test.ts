import { beforeAll, expect, it } from "vitest";
import { addDays, dateInShanghai } from "@/lib/domain/calendar-date";
import { correctRegistration } from "@/lib/use-cases/suggestion/correct-registration";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const asWas = async (handlingId: string) => {
  const { suggestion } = await db.handling.findUniqueOrThrow({
    where: { id: handlingId },
    select: { suggestion: { select: { title: true, text: true, topic: true, category: true } } },
  });
  return { ...suggestion, contactPerson: "", deliveredOn: null, reason: "登记有误" };
};

const attempt: Attempt = async (context, input) =>
  correctRegistration(context, {
    ...input,
    ...(await asWas(input.handlingId)),
    title: "关于增设社区食堂的建议",
  });

it("puts the title right, and keeps before and after with the reason", async () => {
  const { handlingId } = await world.inProgress({ number: "11" });
  const before = await asWas(handlingId);
  const context = world.as(world.bureau.secretariat);
  const input = await caseInput(db, handlingId);
  await correctRegistration(context, { ...input, ...before, title: "改正后的标题", topic: "社会救助" });
  expect(await asWas(handlingId)).toMatchObject({
    title: "改正后的标题",
    topic: "社会救助",
    text: before.text,
  });
  expect(await lastEvent(db, handlingId)).toMatchObject({
    type: "correct-registration",
    data: {
      fields: [
        { field: "title", before: before.title, after: "改正后的标题" },
        { field: "topic", before: before.topic, after: "社会救助" },
      ],
      remark: "登记有误",
    },
  });
});

it("adds a day of delivery that was missing, from which the due date counts, and moves none that is known", async () => {
  const { handlingId } = await world.received({ number: "12" });
  const empty = { deliveredOn: null, dueOn: null };
  await db.handling.update({ where: { id: handlingId }, data: empty });
  await db.handlingRound.updateMany({ where: { handlingId }, data: { openedOn: null, dueOn: null } });
  const context = world.as(world.bureau.secretariat);
  const deliver = async (deliveredOn: ReturnType<typeof dateInShanghai>) =>
    correctRegistration(context, {
      ...(await caseInput(db, handlingId)),
      ...(await asWas(handlingId)),
      deliveredOn,
    });
  const today = dateInShanghai(world.clock.now());
  expect(await failureOf(deliver(addDays(today, 1)))).toMatchObject({ field: "deliveredOn", code: "future" });
  await deliver(today);
  const row = await db.handling.findUniqueOrThrow({ where: { id: handlingId }, include: { rounds: true } });
  expect(row.deliveredOn).toEqual(new Date(today));
  expect(row.dueOn).not.toBeNull();
  expect(row.rounds).toMatchObject([{ openedOn: row.deliveredOn, dueOn: row.dueOn }]);
  expect(await failureOf(deliver(addDays(today, -1)))).toMatchObject({ field: "deliveredOn", code: "known" });
});

it("refuses what changes nothing, and a contact person of somebody who is no body", async () => {
  const { handlingId } = await world.inProgress({ number: "13" });
  const context = world.as(world.bureau.secretariat);
  const input = { ...(await caseInput(db, handlingId)), ...(await asWas(handlingId)) };
  expect(await failureOf(correctRegistration(context, input))).toMatchObject({ code: "unchanged" });
  const person = correctRegistration(context, { ...input, contactPerson: "李某" });
  expect(await failureOf(person)).toMatchObject({ field: "contactPerson", code: "ofBodyOnly" });
});

it("is the secretariat's alone, conflicts and repeats like any act", async () => {
  const { handlingId } = await world.inProgress({ number: "14" });
  const { bureau, otherBureau, overseer } = world;
  await expectRefused(world, handlingId, attempt, {
    unseen: [otherBureau.secretariat, world.strangeDeputy],
    notPermitted: [bureau.elderHead, bureau.chief, overseer],
  });
  await expectConflict(world, handlingId, bureau.secretariat, attempt);
  await expectOnce(world, (await world.inProgress({ number: "15" })).handlingId, bureau.secretariat, attempt);
});
