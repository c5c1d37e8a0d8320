import { beforeAll, expect, it } from "vitest";
import { enterPaperSurvey } from "@/lib/use-cases/survey/enter-paper-survey";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { caseIn, dissatisfied, satisfied } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const attempt: Attempt = (context, input) => enterPaperSurvey(context, { ...input, ...satisfied });

it("stands for the lead deputy's answer and says who keyed it in", async () => {
  const at = await caseIn(world, "REPLIED");
  const { secretariat, elderHead, elderStaff } = at.bureau;
  await attempt(world.as(secretariat), await caseInput(db, at.handlingId));
  const { deputyId } = world.leadDeputy;
  expect(await db.survey.findMany({ where: { handlingId: at.handlingId } })).toMatchObject([
    { ...satisfied, deputyId, roundNo: 1, channel: "PAPER", enteredById: secretariat.userId },
  ]);
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "CONCLUDED" });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "enter-paper-survey",
    actorId: secretariat.userId,
    data: { deputyId, channel: "PAPER", result: "SATISFIED", nextRoundNo: null },
    told: [elderHead, elderStaff].map(({ userId }) => userId).sort(),
  });
});

it("opens the next round when 不满意", async () => {
  const at = await caseIn(world, "REPLIED");
  const input = { ...(await caseInput(db, at.handlingId)), ...dissatisfied };
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
