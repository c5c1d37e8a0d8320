import { beforeAll, describe, expect, it } from "vitest";
import { loadStateFacts } from "@/lib/data/state-rows";
import { recordSurveyReminders } from "@/lib/data/survey-closing";
import { deriveState } from "@/lib/domain/derive-state";
import { closeSurveys } from "@/lib/jobs/close-surveys";
import { remind } from "@/lib/jobs/remind";
import { readCase } from "@/lib/queries/case/read-case";
import { readOwnSuggestion } from "@/lib/queries/deputy/read-own-suggestion";
import { closeWithoutAnswer } from "@/lib/use-cases/survey/close-without-answer";
import { enterPaperSurvey } from "@/lib/use-cases/survey/enter-paper-survey";
import { rateReply } from "@/lib/use-cases/survey/rate-reply";
import { caseInput, type TestCase } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { caseIn, dissatisfied, meet, onPaper, satisfied } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

// Replies go out on 1 April 2024: the survey is due on the 16th, and its time is over after 31 May.
const db = testDatabase(25);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const attempt: Attempt = (context, input) =>
  closeWithoutAnswer(context, { ...input, remark: "多次电话未接" });

/** A reply without an answer, on a day; the deputy has been reminded in the app unless told. */
async function unanswered(day: string, reminded = true): Promise<TestCase> {
  world.clock.set("2024-04-01T09:00:00+08:00");
  const at = await caseIn(world, "REPLIED");
  const asked = reminded ? [at.handlingId] : [];
  await db.$transaction((tx) => recordSurveyReminders(tx, asked, new Date("2024-04-17T08:30:00+08:00")));
  world.clock.set(`${day}T09:00:00+08:00`);
  return at;
}

async function stateOf(at: TestCase) {
  const { state } = await tallyOf(db, at.handlingId);
  expect(deriveState(await loadStateFacts(db, at.handlingId), world.clock.now())).toBe(state);
  return state;
}

describe("closing by hand", () => {
  it("is for when the time is over and the deputy was reminded", async () => {
    const at = await unanswered("2024-05-31");
    const secretariat = world.as(world.bureau.secretariat);
    const tooEarly = await failureOf(attempt(secretariat, await caseInput(db, at.handlingId)));
    expect(tooEarly).toEqual({ kind: "RULE_BROKEN", rule: "SURVEY_STILL_OPEN" });
    expect((await readCase(secretariat, at.handlingId)).acts).not.toContain("close-without-answer");
    world.clock.set("2024-06-01T09:00:00+08:00");
    expect(await readCase(secretariat, at.handlingId)).toMatchObject({
      wait: { dueOn: "2024-04-16", lastOn: "2024-05-31", reminders: 1, hindrance: null },
    });
    await expectOnce(world, at.handlingId, world.bureau.secretariat, attempt);
    expect(await stateOf(at)).toBe("CONCLUDED");
    const view = await readCase(secretariat, at.handlingId);
    expect(view.closings).toMatchObject([
      { basis: "NO_ANSWER", closedOn: "2024-06-01", closedBy: world.bureau.secretariat.name, reminders: 1 },
    ]);
    expect(view.acts).toContain("enter-paper-survey");
  });

  it("waits for a reminder; a contact once the survey is due is one", async () => {
    const at = await unanswered("2024-06-01", false);
    const secretariat = world.as(world.bureau.secretariat);
    const unasked = await failureOf(attempt(secretariat, await caseInput(db, at.handlingId)));
    expect(unasked).toEqual({ kind: "RULE_BROKEN", rule: "SURVEY_NOT_REMINDED" });
    await closeSurveys(db, world.clock.now());
    expect(await stateOf(at)).toBe("REPLIED");
    await meet(world, at, { heldOn: "2024-05-20", stage: "AFTER", form: "PHONE" });
    await attempt(secretariat, await caseInput(db, at.handlingId));
    expect(await stateOf(at)).toBe("CONCLUDED");
  });

  it("is refused to everybody else, and to whoever read an older version", async () => {
    const at = await unanswered("2024-06-01");
    const { elderHead, chief, placeHead } = world.bureau;
    await expectRefused(world, at.handlingId, attempt, {
      unseen: [placeHead, world.strangeDeputy],
      notPermitted: [elderHead, chief, world.leadDeputy, world.overseer],
    });
    await expectConflict(world, at.handlingId, world.bureau.secretariat, attempt);
  });
});

it("counts a reminder in the app once a day, whoever else is reminded with it", async () => {
  const at = await unanswered("2024-04-17", false);
  for (const _ of [1, 2]) await remind(db, world.clock.now());
  expect(await db.surveyReminder.findMany({ where: { handlingId: at.handlingId } })).toMatchObject([
    { roundNo: 1, remindedOn: new Date("2024-04-17T00:00:00Z") },
  ]);
});

describe("closing by itself", () => {
  it("happens once, the day after the last, and tells the deputy too", async () => {
    const at = await unanswered("2024-05-31");
    await closeSurveys(db, world.clock.now());
    expect(await stateOf(at)).toBe("REPLIED");
    world.clock.set("2024-06-01T08:45:00+08:00");
    const runs = await Promise.all([1, 2, 3].map(() => closeSurveys(db, world.clock.now())));
    expect(runs.reduce((sum, each) => sum + each)).toBeGreaterThan(0);
    expect(await stateOf(at)).toBe("CONCLUDED");
    expect(await db.closing.findMany({ where: { handlingId: at.handlingId } })).toMatchObject([
      { basis: "NO_ANSWER", closedById: null, reminders: 1, roundNo: 1 },
    ]);
    const { secretariat, elderHead, elderStaff } = at.bureau;
    expect(await lastEvent(db, at.handlingId)).toMatchObject({
      type: "close-without-answer",
      actorId: null,
      told: [secretariat, elderHead, elderStaff, world.leadDeputy].map(({ userId }) => userId).sort(),
    });
    expect(await closeSurveys(db, world.clock.now())).toBe(0);
  });

  it("leaves alone whoever answered, and says so when an answer comes after all", async () => {
    const [answered, silent, late] = [
      await unanswered("2024-05-01"),
      await unanswered("2024-05-01"),
      await unanswered("2024-05-01"),
    ];
    await rateReply(world.as(world.leadDeputy), {
      ...(await caseInput(db, answered.handlingId)),
      ...satisfied,
    });
    world.clock.set("2024-06-03T08:45:00+08:00");
    await closeSurveys(db, world.clock.now());
    expect((await tallyOf(db, answered.handlingId)).closings).toBe(1);
    expect([await stateOf(silent), await stateOf(late)]).toEqual(["CONCLUDED", "CONCLUDED"]);

    world.clock.set("2024-06-10T09:00:00+08:00");
    const own = await readOwnSuggestion(world.as(world.leadDeputy), silent.suggestionId);
    expect(own.handlings[0]?.mayRate).toBe(true);
    await rateReply(world.as(world.leadDeputy), {
      ...(await caseInput(db, silent.handlingId)),
      ...satisfied,
    });
    expect(await stateOf(silent)).toBe("CONCLUDED");
    const bases = await db.closing.findMany({
      where: { handlingId: silent.handlingId },
      orderBy: { closedAt: "asc" },
    });
    expect(bases.map(({ basis }) => basis)).toEqual(["NO_ANSWER", "AGREED"]);
    const again = await readOwnSuggestion(world.as(world.leadDeputy), silent.suggestionId);
    expect(again.handlings[0]?.mayRate).toBe(false);

    await enterPaperSurvey(world.as(late.bureau.secretariat), {
      ...(await caseInput(db, late.handlingId)),
      ...dissatisfied,
      ...onPaper,
    });
    expect(await stateOf(late)).toBe("IN_PROGRESS");
    expect(await tallyOf(db, late.handlingId)).toMatchObject({ closings: 1, surveys: 1 });
  });
});
