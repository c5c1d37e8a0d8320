import { beforeAll, expect, it } from "vitest";
import { loadStateFacts } from "@/lib/data/state-rows";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { deriveState } from "@/lib/domain/derive-state";
import { recordLookBackSchema } from "@/lib/schemas/look-back/record-look-back";
import { recordLookBack } from "@/lib/use-cases/look-back/record-look-back";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { lookBackPlanned, notDone, onSchedule, promisedCase } from "@/tests/support/fixtures/promises";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const recording =
  (
    lookBackId: string,
    found: typeof onSchedule | typeof notDone = onSchedule,
    change: object = {},
  ): Attempt =>
  (context, input) =>
    recordLookBack(context, { ...input, lookBackId, ...found, ...change });

async function planned() {
  const at = await promisedCase(world);
  return { ...at, lookBackId: await lookBackPlanned(world, at) };
}

const lookBack = (id: string) => db.lookBack.findUniqueOrThrow({ where: { id } });

it("stands beside the reply's class, which stays, and leaves the case where it is", async () => {
  const at = await planned();
  const { secretariat, elderHead, elderStaff } = at.bureau;
  const answer = await recording(at.lookBackId)(world.as(secretariat), await caseInput(db, at.handlingId));
  expect(answer).toEqual({ nextRoundNo: null });
  expect(await lookBack(at.lookBackId)).toMatchObject({
    verdict: "ON_SCHEDULE",
    findings: onSchedule.findings,
    classScheme: "ABC_JX",
    classCode: "B",
    classBucket: "PLANNED",
    openedRoundNo: null,
    recordedById: secretariat.userId,
    recordedAt: world.clock.now(),
  });
  const versions = await db.replyVersion.findMany({ where: { reply: { handlingId: at.handlingId } } });
  expect(versions).toMatchObject([{ classCode: "B" }]);
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "REPLIED" });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "record-look-back",
    data: { lookBackId: at.lookBackId, verdict: "ON_SCHEDULE", classCode: "B", nextRoundNo: null },
    told: [elderHead.userId, elderStaff.userId].sort(),
  });
});

it("leads what was not done back into the procedure, with a round and a due date of its own", async () => {
  const at = await planned();
  const { secretariat, elderHead, elderStaff, elderLeader, chief } = at.bureau;
  const act = recording(at.lookBackId, notDone);
  expect(await act(world.as(secretariat), await caseInput(db, at.handlingId))).toEqual({ nextRoundNo: 2 });
  const handling = await db.handling.findUniqueOrThrow({
    where: { id: at.handlingId },
    include: { rounds: { orderBy: { roundNo: "asc" } } },
  });
  const may1 = new Date("2024-05-01T00:00:00Z");
  expect(handling).toMatchObject({ state: "IN_PROGRESS", roundNo: 2, dueOn: may1 });
  expect(handling.rounds[1]).toMatchObject({ roundNo: 2, dueOn: may1 });
  expect(deriveState(await loadStateFacts(db, at.handlingId), world.clock.now())).toBe("IN_PROGRESS");
  expect(await lookBack(at.lookBackId)).toMatchObject({ verdict: "NOT_DONE", openedRoundNo: 2 });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    data: { verdict: "NOT_DONE", nextRoundNo: 2, nextDueOn: "2024-05-01" },
    told: [elderHead, elderStaff, elderLeader, chief].map(({ userId }) => userId).sort(),
  });
});

it("is recorded once, on no day to come, in a class of the scheme, on its own case", async () => {
  const at = await planned();
  const attempt = async (act: Attempt) =>
    failureOf(act(world.as(at.bureau.secretariat), await caseInput(db, at.handlingId)));
  const tomorrow = { doneOn: parseCalendarDate("2024-04-02") };
  expect(await attempt(recording(at.lookBackId, onSchedule, tomorrow))).toEqual({
    kind: "INVALID",
    field: "doneOn",
    code: "future",
  });
  expect(await attempt(recording(at.lookBackId, onSchedule, { classCode: "D" }))).toEqual({
    kind: "INVALID",
    field: "classCode",
    code: "choice",
  });
  const other = await planned();
  expect(await attempt(recording(other.lookBackId))).toEqual({ kind: "NOT_FOUND" });
  expect(await attempt(recording(at.lookBackId))).toBeNull();
  expect(await attempt(recording(at.lookBackId))).toEqual({
    kind: "RULE_BROKEN",
    rule: "LOOK_BACK_RECORDED",
  });
  const rewriting = db.lookBack.update({ where: { id: at.lookBackId }, data: { findings: "改口" } });
  // The trigger's refusal (restrict_violation), as Prisma passes it on.
  await expect(rewriting).rejects.toMatchObject({ code: "P2003" });
  expect((await lookBack(at.lookBackId)).findings).toBe(onSchedule.findings);
});

it("asks for corrective work where nothing was done, and reopens only then", () => {
  const key = "00000000-0000-4000-8000-000000000000";
  const form = { handlingId: key, version: "1", submissionKey: key, lookBackId: key };
  const parse = (fields: object) => recordLookBackSchema.safeParse({ ...form, ...fields });
  const fieldsOf = (fields: object) => parse(fields).error?.issues.map(({ path }) => path[0]);
  expect(parse(onSchedule).success).toBe(true);
  expect(fieldsOf({ ...notDone, correctiveAction: " " })).toEqual(["correctiveAction"]);
  expect(fieldsOf({ ...onSchedule, reopen: "yes" })).toEqual(["reopen"]);
});

it("is the secretariat's alone, of the own unit", async () => {
  const at = await planned();
  const { bureau, otherBureau, overseer, leadDeputy } = world;
  await expectRefused(world, at.handlingId, recording(at.lookBackId), {
    unseen: [bureau.placeHead, otherBureau.secretariat, world.strangeDeputy, world.admin, world.auditor],
    notPermitted: [bureau.elderHead, bureau.elderStaff, bureau.chief, overseer, leadDeputy],
  });
});

it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
  const at = await planned();
  await expectConflict(world, at.handlingId, at.bureau.secretariat, recording(at.lookBackId, notDone));
  expect((await lookBack(at.lookBackId)).recordedAt).toBeNull();
  await expectOnce(world, at.handlingId, at.bureau.secretariat, recording(at.lookBackId, notDone));
});
