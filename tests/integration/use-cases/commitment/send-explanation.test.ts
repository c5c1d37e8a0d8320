import { beforeAll, expect, it } from "vitest";
import { sendExplanation } from "@/lib/use-cases/commitment/send-explanation";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { failed, kept, measure, promisedCase, report, settle } from "@/tests/support/fixtures/promises";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const text = "补助资金未列入本年预算，已争取列入下年。";
const explaining =
  (commitmentId: string): Attempt =>
  (context, input) =>
    sendExplanation(context, { ...input, commitmentId, text });

async function broken() {
  const at = await promisedCase(world);
  await settle(world, at, at.commitmentId, failed);
  return at;
}

it("tells every sponsor why, once, and the section and its leaders hear of it", async () => {
  const at = await broken();
  const { secretariat, elderHead, elderStaff, elderLeader, chief } = at.bureau;
  const act = explaining(at.commitmentId);
  await act(world.as(secretariat), await caseInput(db, at.handlingId));
  const explanation = await db.commitmentExplanation.findUniqueOrThrow({
    where: { commitmentId: at.commitmentId },
  });
  expect(explanation).toMatchObject({ text, sentById: secretariat.userId, sentAt: world.clock.now() });
  const people = [world.leadDeputy, world.coDeputy, elderHead, elderStaff, elderLeader, chief];
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "send-explanation",
    data: { commitmentId: at.commitmentId, measure, toldText: text },
    told: people.map(({ userId }) => userId).sort(),
  });
  const again = act(world.as(secretariat), await caseInput(db, at.handlingId));
  expect(await failureOf(again)).toEqual({ kind: "RULE_BROKEN", rule: "ALREADY_EXPLAINED" });
});

it("is for what failed, and that was settled", async () => {
  const at = await promisedCase(world);
  const attempt = async () =>
    failureOf(
      explaining(at.commitmentId)(world.as(at.bureau.secretariat), await caseInput(db, at.handlingId)),
    );
  const notFailed = { kind: "RULE_BROKEN", rule: "COMMITMENT_NOT_FAILED" };
  expect(await attempt()).toEqual(notFailed);
  await report(world, at, at.commitmentId, failed);
  expect(await attempt()).toEqual(notFailed);
  const good = await promisedCase(world);
  await settle(world, good, good.commitmentId, kept);
  const crossed = explaining(at.commitmentId)(
    world.as(good.bureau.secretariat),
    await caseInput(db, good.handlingId),
  );
  expect(await failureOf(crossed)).toEqual({ kind: "NOT_FOUND" });
});

it("is the secretariat's alone, of the own unit", async () => {
  const at = await broken();
  const { bureau, otherBureau, overseer, leadDeputy } = world;
  await expectRefused(world, at.handlingId, explaining(at.commitmentId), {
    unseen: [bureau.placeHead, otherBureau.secretariat, world.strangeDeputy, world.admin, world.auditor],
    notPermitted: [bureau.elderHead, bureau.elderStaff, bureau.chief, overseer, leadDeputy],
  });
});

it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
  const at = await broken();
  await expectConflict(world, at.handlingId, at.bureau.secretariat, explaining(at.commitmentId));
  await expectOnce(world, at.handlingId, at.bureau.secretariat, explaining(at.commitmentId));
});
