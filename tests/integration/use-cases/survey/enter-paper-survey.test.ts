import { beforeAll, expect, it } from "vitest";
import { addDays, dateInShanghai } from "@/lib/domain/calendar-date";
import { enterPaperSurvey } from "@/lib/use-cases/survey/enter-paper-survey";
import { pdf } from "@/tests/support/fixtures/attachments";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { caseIn, dissatisfied, onPaper, satisfied } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const attempt: Attempt = (context, input) =>
  enterPaperSurvey(context, { ...input, ...satisfied, ...onPaper });

it("stands for the lead deputy's answer and says who keyed it in", async () => {
  const at = await caseIn(world, "REPLIED");
  const { secretariat, elderHead, elderStaff } = at.bureau;
  await attempt(world.as(secretariat), await caseInput(db, at.handlingId));
  const { deputyId } = world.leadDeputy;
  expect(await db.survey.findMany({ where: { handlingId: at.handlingId } })).toMatchObject([
    {
      ...satisfied,
      deputyId,
      roundNo: 1,
      channel: "PAPER",
      enteredById: secretariat.userId,
      signedBy: onPaper.signedBy,
      signedOn: new Date(onPaper.signedOn),
    },
  ]);
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "CONCLUDED" });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "enter-paper-survey",
    actorId: secretariat.userId,
    data: { deputyId, channel: "PAPER", result: "SATISFIED", nextRoundNo: null },
    told: [elderHead, elderStaff].map(({ userId }) => userId).sort(),
  });
});

it("keeps the scan with the answer", async () => {
  const at = await caseIn(world, "REPLIED");
  const { secretariat } = at.bureau;
  const input = {
    ...(await caseInput(db, at.handlingId)),
    ...satisfied,
    ...onPaper,
    scan: pdf("征询意见表.pdf"),
  };
  await enterPaperSurvey(world.as(secretariat), input);
  const survey = await db.survey.findFirstOrThrow({ where: { handlingId: at.handlingId } });
  expect(await db.attachment.findMany({ where: { handlingId: at.handlingId } })).toMatchObject([
    { subject: "SURVEY", subjectId: survey.id, fileName: "征询意见表.pdf", uploadedById: secretariat.userId },
  ]);
});

it("asks for the scan where the unit's setting does, and takes no other content for one", async () => {
  const at = await caseIn(world, "REPLIED");
  const { unitId } = at.bureau;
  const context = world.as(at.bureau.secretariat);
  const key = { unitId, key: "paperSurveyScanRequired" };
  await db.setting.create({ data: { ...key, value: true, setAt: world.clock.now() } });
  const entered = async (scan?: File) =>
    failureOf(
      enterPaperSurvey(context, { ...(await caseInput(db, at.handlingId)), ...satisfied, ...onPaper, scan }),
    );
  expect(await entered()).toEqual({ kind: "INVALID", field: "scan", code: "fileMissing" });
  expect(await entered(new File(["<html>"], "a.pdf"))).toMatchObject({ field: "scan", code: "fileType" });
  expect(await db.survey.count({ where: { handlingId: at.handlingId } })).toBe(0);
  expect(await entered(pdf())).toBeNull();
  await db.setting.deleteMany({ where: key });
});

it("bears no signature of a day to come", async () => {
  const at = await caseIn(world, "REPLIED");
  const tomorrow = addDays(dateInShanghai(world.clock.now()), 1);
  const input = { ...(await caseInput(db, at.handlingId)), ...satisfied, ...onPaper, signedOn: tomorrow };
  const entered = enterPaperSurvey(world.as(at.bureau.secretariat), input);
  expect(await failureOf(entered)).toEqual({ kind: "INVALID", field: "signedOn", code: "future" });
});

it("opens the next round when 不满意", async () => {
  const at = await caseIn(world, "REPLIED");
  const input = { ...(await caseInput(db, at.handlingId)), ...dissatisfied, ...onPaper };
  expect(await enterPaperSurvey(world.as(at.bureau.secretariat), input)).toEqual({ nextRoundNo: 2 });
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "IN_PROGRESS" });
});

it("is the secretariat's and nobody else's", async () => {
  const at = await caseIn(world, "REPLIED");
  const { bureau, otherBureau } = world;
  await expectRefused(world, at.handlingId, attempt, {
    unseen: [otherBureau.secretariat, world.strangeDeputy, world.admin, world.auditor],
    notPermitted: [world.leadDeputy, world.coDeputy, bureau.elderHead, bureau.chief, world.overseer],
  });
});

it("is not asked of a co-handler's opinion", async () => {
  const at = await caseIn(world, "REPLIED", { role: "CO" });
  const act = attempt(world.as(at.bureau.secretariat), await caseInput(db, at.handlingId));
  expect(await failureOf(act)).toEqual({ kind: "NOT_PERMITTED" });
});

it("refuses an answer upon an older case", async () => {
  const at = await caseIn(world, "REPLIED");
  await expectConflict(world, at.handlingId, at.bureau.secretariat, attempt);
  expect(await db.survey.count({ where: { handlingId: at.handlingId } })).toBe(0);
});

it("takes once what is sent twenty times", async () => {
  const at = await caseIn(world, "REPLIED");
  await expectOnce(world, at.handlingId, at.bureau.secretariat, attempt);
  expect(await db.survey.count({ where: { handlingId: at.handlingId } })).toBe(1);
});

it("is closed before the reply is out", async () => {
  const at = await caseIn(world, "SIGNED");
  const act = attempt(world.as(at.bureau.secretariat), await caseInput(db, at.handlingId));
  expect(await failureOf(act)).toEqual({ kind: "RULE_BROKEN", rule: "STATE_DOES_NOT_ALLOW" });
});
