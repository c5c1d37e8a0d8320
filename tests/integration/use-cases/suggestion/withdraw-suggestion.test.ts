import { beforeAll, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { withdrawSuggestion } from "@/lib/use-cases/suggestion/withdraw-suggestion";
import { pdf } from "@/tests/support/fixtures/attachments";
import { caseInput, createCase } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { caseIn } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const withdraw =
  (day = "2024-03-20"): Attempt =>
  (context, input) =>
    withdrawSuggestion(context, { ...input, withdrawnOn: parseCalendarDate(day), evidence: "撤回函" });

it("ends the suggestion in every unit that works on it here, and tells deputies, sections and units", async () => {
  const at = await world.inProgress();
  const co = await createCase(db, world.otherBureau, {
    sponsors: [],
    suggestionId: at.suggestionId,
    role: "CO",
  });
  await withdraw()(world.as(at.bureau.secretariat), await caseInput(db, at.handlingId));
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "WITHDRAWN" });
  expect(await tallyOf(db, co.handlingId)).toMatchObject({ state: "WITHDRAWN", version: 2 });
  expect((await lastEvent(db, at.handlingId)).told).toEqual(
    expect.arrayContaining([world.leadDeputy.userId, world.coDeputy.userId, at.bureau.elderHead.userId]),
  );
  expect(await lastEvent(db, co.handlingId)).toMatchObject({
    type: "suggestion-withdrawn",
    told: [world.otherBureau.secretariat.userId],
  });
});

it("is too late once one unit has answered, and is not for a day to come", async () => {
  const replied = await caseIn(world, "REPLIED");
  const other = await createCase(db, world.otherBureau, {
    sponsors: [],
    suggestionId: replied.suggestionId,
    role: "SEPARATE",
  });
  const late = withdraw()(world.as(world.otherBureau.secretariat), await caseInput(db, other.handlingId));
  expect(await failureOf(late)).toEqual({ kind: "RULE_BROKEN", rule: "ALREADY_ANSWERED" });
  const at = await world.received();
  const future = withdraw("2099-01-01")(world.as(at.bureau.secretariat), await caseInput(db, at.handlingId));
  expect(await failureOf(future)).toMatchObject({ field: "withdrawnOn", code: "future" });
});

it("is the secretariat's alone, loses against an edit made meanwhile, and is done once", async () => {
  const { handlingId, bureau } = await world.inProgress();
  await expectRefused(world, handlingId, withdraw(), {
    unseen: [world.otherBureau.secretariat, bureau.placeHead],
    notPermitted: [bureau.elderHead, bureau.chief, world.overseer, world.leadDeputy],
  });
  await expectConflict(world, handlingId, bureau.secretariat, withdraw());
  await expectOnce(world, handlingId, bureau.secretariat, withdraw());
});

it("keeps the letter", async () => {
  const { handlingId, bureau } = await world.inProgress();
  const day = parseCalendarDate("2024-03-20");
  const letter = { withdrawnOn: day, evidence: "撤回函", scan: pdf("撤回函.pdf") };
  await withdrawSuggestion(world.as(bureau.secretariat), { ...(await caseInput(db, handlingId)), ...letter });
  expect(await db.attachment.findMany({ where: { handlingId } })).toMatchObject([
    { subject: "CASE", subjectId: null, shows: "撤回函", fileName: "撤回函.pdf" },
  ]);
});
