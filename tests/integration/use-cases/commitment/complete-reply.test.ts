import { beforeAll, expect, it } from "vitest";
import { completeReply } from "@/lib/use-cases/commitment/complete-reply";
import { caseInput, type TestCase } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { failed, kept, promise, promisedCase, report, settle } from "@/tests/support/fixtures/promises";
import { caseIn } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const attempt: Attempt = (context, input) =>
  completeReply(context, { ...input, text: "补助办法已印发施行。" });
const rule = (name: string) => ({ kind: "RULE_BROKEN", rule: name });

async function ready() {
  const at = await promisedCase(world);
  await settle(world, at, at.commitmentId, kept);
  return at;
}

async function refusalOf(at: TestCase) {
  return failureOf(attempt(world.as(at.bureau.secretariat), await caseInput(db, at.handlingId)));
}

it("turns B into A as a row of its own, keeps the first class and tells every sponsor", async () => {
  const at = await ready();
  const { secretariat, elderHead, elderStaff } = at.bureau;
  const input = await caseInput(db, at.handlingId);
  expect(await attempt(world.as(secretariat), input)).toEqual({ fromCode: "B", toCode: "A" });
  const reply = await db.reply.findFirstOrThrow({
    where: { handlingId: at.handlingId },
    include: { versions: true, completion: true },
  });
  expect(reply.versions).toMatchObject([{ classCode: "B", classBucket: "PLANNED" }]);
  expect(reply.completion).toMatchObject({
    classScheme: "ABC_JX",
    classCode: "A",
    classBucket: "SOLVED",
    text: "补助办法已印发施行。",
    completedById: secretariat.userId,
    completedAt: world.clock.now(),
  });
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "REPLIED" });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "complete-reply",
    data: { roundNo: 1, fromCode: "B", toCode: "A", toldText: "补助办法已印发施行。" },
    told: [world.leadDeputy, world.coDeputy, elderHead, elderStaff].map(({ userId }) => userId).sort(),
  });
  expect(await refusalOf(at)).toEqual(rule("ALREADY_COMPLETED"));
});

it("waits until nothing is open, a report under review included", async () => {
  const at = await promisedCase(world);
  expect(await refusalOf(at)).toEqual(rule("COMMITMENT_OPEN"));
  const second = await promise(world, at);
  await settle(world, at, at.commitmentId, kept);
  expect(await refusalOf(at)).toEqual(rule("COMMITMENT_OPEN"));
  await report(world, at, second, kept);
  expect(await refusalOf(at)).toEqual(rule("COMMITMENT_OPEN"));
});

it("is not for what failed, unless another was kept in its place", async () => {
  const at = await promisedCase(world);
  await settle(world, at, at.commitmentId, failed);
  expect(await refusalOf(at)).toEqual(rule("NOTHING_TO_COMPLETE"));
  const instead = await promise(world, at, { replacesId: at.commitmentId });
  expect(await refusalOf(at)).toEqual(rule("COMMITMENT_OPEN"));
  await settle(world, at, instead, kept);
  expect(await refusalOf(at)).toBeNull();
});

it("is not for a reply that promised nothing", async () => {
  expect(await refusalOf(await caseIn(world, "REPLIED"))).toEqual(rule("NOTHING_TO_COMPLETE"));
});

it("is the secretariat's alone, of the own unit", async () => {
  const at = await ready();
  const { bureau, otherBureau, overseer, leadDeputy } = world;
  await expectRefused(world, at.handlingId, attempt, {
    unseen: [bureau.placeHead, otherBureau.secretariat, world.strangeDeputy, world.admin, world.auditor],
    notPermitted: [bureau.elderHead, bureau.elderStaff, bureau.chief, overseer, leadDeputy],
  });
});

it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
  const at = await ready();
  await expectConflict(world, at.handlingId, at.bureau.secretariat, attempt);
  expect(await db.replyCompletion.count({ where: { reply: { handlingId: at.handlingId } } })).toBe(0);
  await expectOnce(world, at.handlingId, at.bureau.secretariat, attempt);
});
