import { beforeAll, expect, it } from "vitest";
import { signReply } from "@/lib/use-cases/reply/sign-reply";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { caseIn, pass, sendBack, stepsOf } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const attempt: Attempt = (context, input) => signReply(context, { ...input, ...pass });

it("passes the draft on to the secretariat", async () => {
  const at = await caseIn(world, "AWAITING_SIGN_OFF");
  const { elderHead, secretariat } = at.bureau;
  await attempt(world.as(elderHead), await caseInput(db, at.handlingId));
  expect(await stepsOf(world, at)).toMatchObject([
    { kind: "CONFIRM", decision: "PASS", versionNo: 1, byId: elderHead.userId, at: world.clock.now() },
  ]);
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "AWAITING_PROOF" });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "sign-reply",
    data: { roundNo: 1, versionNo: 1, remark: "" },
    told: [secretariat.userId],
  });
});

it("sends it back to whoever wrote it, with the remark", async () => {
  const at = await caseIn(world, "AWAITING_SIGN_OFF");
  const { elderHead, elderStaff } = at.bureau;
  await signReply(world.as(elderHead), { ...(await caseInput(db, at.handlingId)), ...sendBack });
  expect(await stepsOf(world, at)).toMatchObject([{ kind: "CONFIRM", ...sendBack }]);
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "IN_PROGRESS" });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "send-back-draft",
    data: { act: "sign-reply", versionNo: 1, remark: sendBack.remark },
    told: [elderStaff.userId],
  });
});

it("is the head's of the lead section and nobody else's", async () => {
  const at = await caseIn(world, "AWAITING_SIGN_OFF", {}, true);
  const { bureau, otherBureau } = world;
  await expectRefused(world, at.handlingId, attempt, {
    unseen: [otherBureau.elderHead, otherBureau.secretariat, world.strangeDeputy, world.admin],
    notPermitted: [bureau.elderStaff, bureau.placeHead, bureau.secretariat, bureau.chief, world.leadDeputy],
  });
  expect(await stepsOf(world, at)).toEqual([]);
});

it("refuses a decision upon an older case", async () => {
  const at = await caseIn(world, "AWAITING_SIGN_OFF");
  await expectConflict(world, at.handlingId, at.bureau.elderHead, attempt);
  expect(await stepsOf(world, at)).toEqual([]);
});

it("decides once what is sent twenty times", async () => {
  const at = await caseIn(world, "AWAITING_SIGN_OFF");
  await expectOnce(world, at.handlingId, at.bureau.elderHead, attempt);
  expect(await stepsOf(world, at)).toHaveLength(1);
});

it("is closed before the draft is handed up and once it went on", async () => {
  const closed = { kind: "RULE_BROKEN", rule: "STATE_DOES_NOT_ALLOW" };
  for (const at of [await world.inProgress(), await caseIn(world, "AWAITING_PROOF")]) {
    const act = attempt(world.as(at.bureau.elderHead), await caseInput(db, at.handlingId));
    expect(await failureOf(act)).toEqual(closed);
  }
});
