import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { saveDraft } from "@/lib/use-cases/reply/save-draft";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { caseIn, draft, wording } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const attempt: Attempt = (context, input) => saveDraft(context, { ...input, ...wording });

it("keeps every wording, with what its class meant, and moves nothing", async () => {
  const at = await world.inProgress();
  await draft(world, at);
  const context = world.as(at.bureau.elderHead);
  const input = await caseInput(db, at.handlingId);
  const second = await saveDraft(context, { ...input, ...wording, body: "修改稿", classCode: "B" });
  const reply = await db.reply.findUniqueOrThrow({
    where: { id: second.replyId },
    include: { versions: { orderBy: { versionNo: "asc" } } },
  });
  expect(reply).toMatchObject({ kind: "REPLY", roundNo: 1, documentNo: null, unitId: at.bureau.unitId });
  expect(reply.versions).toMatchObject([
    { versionNo: 1, ...wording, classScheme: "ABC_JX", classBucket: "SOLVED", submittedAt: null },
    { versionNo: 2, body: "修改稿", classBucket: "PLANNED", savedById: at.bureau.elderHead.userId },
  ]);
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "save-draft",
    actorId: at.bureau.elderHead.userId,
    data: { roundNo: 1, versionNo: 2, classCode: "B" },
    told: [],
  });
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "IN_PROGRESS", replies: 1 });
});

it("writes a co-handler's opinion without class or disclosure", async () => {
  const at = await world.inProgress({ role: "CO" });
  const { replyId } = await draft(world, at);
  const reply = await db.reply.findUniqueOrThrow({ where: { id: replyId }, include: { versions: true } });
  expect(reply).toMatchObject({
    kind: "OPINION",
    versions: [{ classScheme: null, classCode: null, classBucket: null, disclosure: null }],
  });
});

it("takes the classes from the unit's scheme as it stands", async () => {
  const at = await world.inProgress();
  const input = await caseInput(db, at.handlingId);
  const save = () => saveDraft(world.as(at.bureau.elderStaff), { ...input, ...wording, classCode: "D" });
  expect(await failureOf(save())).toEqual({ kind: "INVALID", field: "classCode", code: "choice" });
  await db.setting.create({
    data: { unitId: at.bureau.unitId, key: "classScheme", value: "ABCD_PLANNED", setAt: world.clock.now() },
  });
  const { replyId } = await save();
  expect(await db.replyVersion.findFirstOrThrow({ where: { replyId } })).toMatchObject({
    classScheme: "ABCD_PLANNED",
    classCode: "D",
    classBucket: "REFERENCE",
  });
  await db.setting.deleteMany({ where: { unitId: at.bureau.unitId } });
});

it("asks why a reply is not to be disclosed", async () => {
  const at = await world.inProgress();
  const input = { ...(await caseInput(db, at.handlingId)), ...wording, disclosure: "NOT_PUBLIC" as const };
  const context = world.as(at.bureau.elderStaff);
  const refused = await failureOf(saveDraft(context, input));
  expect(refused).toEqual({ kind: "INVALID", field: "disclosureReason", code: "required" });
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ replies: 0 });
  await saveDraft(context, { ...input, disclosureReason: "涉及个人隐私" });
});

it("is the lead section's and nobody else's", async () => {
  const at = await world.inProgress({}, true);
  const { bureau, otherBureau } = world;
  await expectRefused(world, at.handlingId, attempt, {
    unseen: [
      otherBureau.elderStaff,
      otherBureau.secretariat,
      world.strangeDeputy,
      world.admin,
      world.auditor,
    ],
    notPermitted: [bureau.placeHead, bureau.placeStaff, bureau.secretariat, bureau.chief, bureau.elderLeader],
  });
  await expectRefused(world, at.handlingId, attempt, {
    unseen: [],
    notPermitted: [world.leadDeputy, world.coDeputy, world.overseer],
  });
});

it("refuses a wording written upon an older case and keeps the other's", async () => {
  const at = await world.inProgress();
  await expectConflict(world, at.handlingId, at.bureau.elderStaff, attempt);
});

it("lets one of two who save at the same moment win, and tells the other of the conflict", async () => {
  const at = await world.inProgress();
  const input = await caseInput(db, at.handlingId);
  const save = (body: string) =>
    failureOf(
      saveDraft(world.as(at.bureau.elderStaff), { ...input, submissionKey: randomUUID(), ...wording, body }),
    );
  const ends = await Promise.all(["甲稿", "乙稿", "丙稿", "丁稿"].map(save));
  expect(ends.filter((end) => end === null)).toHaveLength(1);
  expect(ends.filter((end) => end?.kind === "CONFLICT")).toHaveLength(3);
  const versions = await db.replyVersion.count({ where: { reply: { handlingId: at.handlingId } } });
  expect(versions).toBe(1);
});

it("saves once what is sent twenty times", async () => {
  const at = await world.inProgress();
  await expectOnce(world, at.handlingId, at.bureau.elderStaff, attempt);
  expect(await db.replyVersion.count({ where: { reply: { handlingId: at.handlingId } } })).toBe(1);
});

it.each(["AWAITING_CONFIRMATION", "SIGNED", "REPLIED"] as const)("is closed in %s", async (state) => {
  const at = await caseIn(world, state);
  const act = attempt(world.as(at.bureau.elderStaff), await caseInput(db, at.handlingId));
  expect(await failureOf(act)).toEqual({ kind: "RULE_BROKEN", rule: "STATE_DOES_NOT_ALLOW" });
});
