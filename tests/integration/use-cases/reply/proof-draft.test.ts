import { beforeAll, expect, it } from "vitest";
import { proofDraft } from "@/lib/use-cases/reply/proof-draft";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { caseIn, pass, sendBack, stepsOf, takeTo } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const attempt: Attempt = (context, input) => proofDraft(context, { ...input, ...pass });

it("passes the draft on to the leader in charge of the section", async () => {
  const at = await caseIn(world, "AWAITING_PROOF");
  const { secretariat, elderLeader } = at.bureau;
  await attempt(world.as(secretariat), await caseInput(db, at.handlingId));
  expect((await stepsOf(world, at)).at(-1)).toMatchObject({
    kind: "PROOF",
    decision: "PASS",
    versionNo: 1,
    byId: secretariat.userId,
    at: world.clock.now(),
  });
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "AWAITING_SIGN_OFF" });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "proof-draft",
    data: { roundNo: 1, versionNo: 1, remark: "" },
    told: [elderLeader.userId],
  });
});

it("passes it on to the chief where nobody is in charge", async () => {
  const at = await caseIn(world, "AWAITING_PROOF");
  const { secretariat, chief, elderLeader } = at.bureau;
  await db.sectionCharge.updateMany({
    where: { leaderId: elderLeader.userId },
    data: { untilOn: new Date("2024-03-31T00:00:00Z") },
  });
  await attempt(world.as(secretariat), await caseInput(db, at.handlingId));
  expect(await lastEvent(db, at.handlingId)).toMatchObject({ told: [chief.userId] });
  await db.sectionCharge.updateMany({ where: { leaderId: elderLeader.userId }, data: { untilOn: null } });
});

it("sends it back to the section, from where it comes up through the head again", async () => {
  const at = await caseIn(world, "AWAITING_PROOF");
  const { secretariat, elderStaff } = at.bureau;
  await proofDraft(world.as(secretariat), { ...(await caseInput(db, at.handlingId)), ...sendBack });
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "IN_PROGRESS" });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "send-back-draft",
    data: { act: "proof-draft", versionNo: 1, remark: sendBack.remark },
    told: [elderStaff.userId],
  });
  await takeTo(world, at, "AWAITING_PROOF");
  expect(await stepsOf(world, at)).toMatchObject([
    { kind: "CONFIRM", decision: "PASS", versionNo: 1 },
    { kind: "PROOF", decision: "SEND_BACK", versionNo: 1, remark: sendBack.remark },
    { kind: "CONFIRM", decision: "PASS", versionNo: 2 },
  ]);
});

it("is the secretariat's and nobody else's", async () => {
  const at = await caseIn(world, "AWAITING_PROOF", {}, true);
  const { bureau, otherBureau } = world;
  await expectRefused(world, at.handlingId, attempt, {
    unseen: [otherBureau.elderHead, otherBureau.secretariat, world.strangeDeputy, world.admin],
    notPermitted: [bureau.elderStaff, bureau.elderHead, bureau.elderLeader, bureau.chief, world.leadDeputy],
  });
  expect(await stepsOf(world, at)).toHaveLength(1);
});

it("refuses a decision upon an older case", async () => {
  const at = await caseIn(world, "AWAITING_PROOF");
  await expectConflict(world, at.handlingId, at.bureau.secretariat, attempt);
  expect(await stepsOf(world, at)).toHaveLength(1);
});

it("decides once what is sent twenty times", async () => {
  const at = await caseIn(world, "AWAITING_PROOF");
  await expectOnce(world, at.handlingId, at.bureau.secretariat, attempt);
  expect(await stepsOf(world, at)).toHaveLength(2);
});

it("is closed before the head confirmed and once it went on", async () => {
  const closed = { kind: "RULE_BROKEN", rule: "STATE_DOES_NOT_ALLOW" };
  for (const at of [await caseIn(world, "AWAITING_CONFIRMATION"), await caseIn(world, "AWAITING_SIGN_OFF")]) {
    const act = attempt(world.as(at.bureau.secretariat), await caseInput(db, at.handlingId));
    expect(await failureOf(act)).toEqual(closed);
  }
});
