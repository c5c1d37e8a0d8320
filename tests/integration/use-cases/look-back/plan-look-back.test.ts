import { beforeAll, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { planLookBack } from "@/lib/use-cases/look-back/plan-look-back";
import { caseInput, type TestCase } from "@/tests/support/fixtures/cases";
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

const planning =
  (day = "2024-10-01"): Attempt =>
  (context, input) =>
    planLookBack(context, { ...input, plannedOn: parseCalendarDate(day), reason: "RULE" });

async function attempt(at: TestCase, day?: string) {
  return failureOf(planning(day)(world.as(at.bureau.secretariat), await caseInput(db, at.handlingId)));
}

it("plans one, and tells the sections", async () => {
  const at = await caseIn(world, "REPLIED");
  const { secretariat, elderHead, elderStaff } = at.bureau;
  expect(await attempt(at)).toBeNull();
  expect(await db.lookBack.findMany({ where: { handlingId: at.handlingId } })).toMatchObject([
    {
      reason: "RULE",
      roundNo: 1,
      plannedOn: new Date("2024-10-01T00:00:00Z"),
      plannedById: secretariat.userId,
      recordedAt: null,
    },
  ]);
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "REPLIED", lookBacks: 1 });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "plan-look-back",
    data: { reason: "RULE", plannedOn: "2024-10-01", roundNo: 1 },
    told: [elderHead.userId, elderStaff.userId].sort(),
  });
  expect(await attempt(at)).toEqual({ kind: "RULE_BROKEN", rule: "LOOK_BACK_PLANNED" });
});

it("takes no day past, and no case that was not answered", async () => {
  const at = await caseIn(world, "REPLIED");
  expect(await attempt(at, "2024-03-31")).toEqual({ kind: "INVALID", field: "plannedOn", code: "past" });
  expect(await attempt(await caseIn(world, "SIGNED"))).toEqual({
    kind: "RULE_BROKEN",
    rule: "STATE_DOES_NOT_ALLOW",
  });
});

it("is the secretariat's alone, of the own unit", async () => {
  const at = await caseIn(world, "REPLIED");
  const { bureau, otherBureau, overseer, leadDeputy } = world;
  await expectRefused(world, at.handlingId, planning(), {
    unseen: [bureau.placeHead, otherBureau.secretariat, world.strangeDeputy, world.admin, world.auditor],
    notPermitted: [bureau.elderHead, bureau.elderStaff, bureau.chief, overseer, leadDeputy],
  });
});

it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
  const at = await caseIn(world, "REPLIED");
  await expectConflict(world, at.handlingId, at.bureau.secretariat, planning());
  await expectOnce(world, at.handlingId, at.bureau.secretariat, planning());
  expect(await db.lookBack.count({ where: { handlingId: at.handlingId } })).toBe(1);
});
