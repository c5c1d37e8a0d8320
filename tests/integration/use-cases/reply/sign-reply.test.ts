import { beforeAll, expect, it } from "vitest";
import { listWaiting } from "@/lib/queries/home/list-waiting";
import { proofDraft } from "@/lib/use-cases/reply/proof-draft";
import { signReply } from "@/lib/use-cases/reply/sign-reply";
import { submitDraft } from "@/lib/use-cases/reply/submit-draft";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { longAgo } from "@/tests/support/fixtures/people";
import { caseIn, draft, meet, pass, sendBack, stepsOf } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const attempt: Attempt = (context, input) => signReply(context, { ...input, ...pass });

it.each(["elderLeader", "chief"] as const)("is signed by the %s and goes to be issued", async (who) => {
  const at = await caseIn(world, "AWAITING_SIGN_OFF");
  const leader = at.bureau[who];
  await attempt(world.as(leader), await caseInput(db, at.handlingId));
  expect((await stepsOf(world, at)).at(-1)).toMatchObject({
    kind: "SIGN",
    decision: "PASS",
    versionNo: 1,
    byId: leader.userId,
  });
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "SIGNED" });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "sign-reply",
    data: { roundNo: 1, versionNo: 1, remark: "" },
    told: [at.bureau.secretariat.userId],
  });
});

it("sends it back to the section", async () => {
  const at = await caseIn(world, "AWAITING_SIGN_OFF");
  const { elderLeader, elderStaff } = at.bureau;
  await signReply(world.as(elderLeader), { ...(await caseInput(db, at.handlingId)), ...sendBack });
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "IN_PROGRESS" });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "send-back-draft",
    data: { act: "sign-reply", versionNo: 1, remark: sendBack.remark },
    told: [elderStaff.userId],
  });
});

it("signs no reply whose lead deputy was not met, but lets it be sent back", async () => {
  const at = await caseIn(world, "AWAITING_SIGN_OFF");
  // No act takes a contact away; a restored or mended database may.
  await db.contact.deleteMany({ where: { handlingId: at.handlingId } });
  const input = await caseInput(db, at.handlingId);
  const leader = world.as(at.bureau.elderLeader);
  expect(await failureOf(attempt(leader, input))).toEqual({ kind: "RULE_BROKEN", rule: "CONTACT_MISSING" });
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "AWAITING_SIGN_OFF" });
  expect(await failureOf(signReply(leader, { ...input, ...sendBack }))).toBeNull();
});

it("asks a co-handler's opinion for no contact", async () => {
  const at = await caseIn(world, "AWAITING_SIGN_OFF", { role: "CO" });
  await db.contact.deleteMany({ where: { handlingId: at.handlingId } });
  const input = await caseInput(db, at.handlingId);
  expect(await failureOf(attempt(world.as(at.bureau.elderLeader), input))).toBeNull();
});

it("is a leader's in charge or the chief's and nobody else's", async () => {
  const at = await caseIn(world, "AWAITING_SIGN_OFF");
  const { bureau, otherBureau } = world;
  await expectRefused(world, at.handlingId, attempt, {
    unseen: [otherBureau.chief, otherBureau.elderLeader, bureau.placeLeader, world.strangeDeputy],
    notPermitted: [bureau.elderStaff, bureau.elderHead, bureau.secretariat, world.overseer, world.leadDeputy],
  });
  expect(await stepsOf(world, at)).toHaveLength(2);
});

it("refuses a decision upon an older case", async () => {
  const at = await caseIn(world, "AWAITING_SIGN_OFF");
  await expectConflict(world, at.handlingId, at.bureau.elderLeader, attempt);
  expect(await stepsOf(world, at)).toHaveLength(2);
});

it("decides once what is sent twenty times", async () => {
  const at = await caseIn(world, "AWAITING_SIGN_OFF");
  await expectOnce(world, at.handlingId, at.bureau.elderLeader, attempt);
  expect(await stepsOf(world, at)).toHaveLength(3);
});

it("is closed before it was proofed and once it went on", async () => {
  const closed = { kind: "RULE_BROKEN", rule: "STATE_DOES_NOT_ALLOW" };
  for (const at of [await caseIn(world, "AWAITING_PROOF"), await caseIn(world, "SIGNED")]) {
    const act = attempt(world.as(at.bureau.elderLeader), await caseInput(db, at.handlingId));
    expect(await failureOf(act)).toEqual(closed);
  }
});

it("is followed by the chief's own signature where the unit's chain says so", async () => {
  const chained = await createWorld(db);
  const { unitId, elderLeader, chief, secretariat } = chained.bureau;
  const value = ["PROOF", "SIGN", "CHIEF"];
  await db.setting.create({ data: { unitId, key: "signOffChain", value, setAt: longAgo } });
  const at = await chained.inProgress();
  await meet(chained, at);
  await draft(chained, at);
  const input = () => caseInput(db, at.handlingId);
  await submitDraft(chained.as(at.bureau.elderStaff), await input());
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "AWAITING_PROOF" });
  // What is on its way keeps the chain it was handed up to.
  await db.setting.deleteMany({ where: { unitId } });
  await proofDraft(chained.as(secretariat), { ...(await input()), ...pass });
  await attempt(chained.as(elderLeader), await input());
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "AWAITING_SIGN_OFF" });
  expect((await lastEvent(db, at.handlingId)).told).toEqual([chief.userId]);
  expect(await failureOf(attempt(chained.as(elderLeader), await input()))).toEqual({ kind: "NOT_PERMITTED" });
  expect((await listWaiting(chained.as(elderLeader))).items).toEqual([]);
  expect((await listWaiting(chained.as(chief))).items).toHaveLength(1);
  await attempt(chained.as(chief), await input());
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "SIGNED" });
  expect((await stepsOf(chained, at)).map(({ kind }) => kind)).toEqual(["PROOF", "SIGN", "CHIEF"]);
});

it("goes up to the chief when the secretariat marked it as important, who may send it back", async () => {
  const at = await caseIn(world, "AWAITING_PROOF");
  const { secretariat, elderLeader, chief } = at.bureau;
  const input = () => caseInput(db, at.handlingId);
  await proofDraft(world.as(secretariat), { ...(await input()), ...pass, toChief: true });
  await attempt(world.as(elderLeader), await input());
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "AWAITING_SIGN_OFF" });
  await signReply(world.as(chief), { ...(await input()), ...sendBack });
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "IN_PROGRESS" });
  expect((await db.handling.findUniqueOrThrow({ where: { id: at.handlingId } })).awaitedStep).toBeNull();
});
