import { beforeAll, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { listCases } from "@/lib/queries/case/list-cases";
import { readCase } from "@/lib/queries/case/read-case";
import { readDashboard } from "@/lib/queries/dashboard/read-dashboard";
import { markKey } from "@/lib/use-cases/key/mark-key";
import { proofDraft } from "@/lib/use-cases/reply/proof-draft";
import { signReply } from "@/lib/use-cases/reply/sign-reply";
import { caseInput, type TestCase } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { caseIn, pass, stepsOf, takeTo } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const markBy =
  (leaderId: string | null = null, day = "2024-03-20"): Attempt =>
  (context, input) =>
    markKey(context, {
      ...input,
      sponsoredBy: "市人大常委会副主任",
      leaderId,
      markedOn: parseCalendarDate(day),
    });

const mark = async ({ handlingId, bureau }: TestCase, leaderId: string | null = null) =>
  markBy(leaderId)(world.as(bureau.secretariat), await caseInput(db, handlingId));

it("names the sponsor and the leader, and tells the chief, the sections and that leader", async () => {
  const at = await world.inProgress();
  const { chief, elderHead, elderLeader } = at.bureau;
  await mark(at, elderLeader.userId);
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "mark-key",
    data: { sponsoredBy: "市人大常委会副主任", leader: elderLeader.name, markedOn: "2024-03-20" },
    told: [chief, elderHead, elderLeader].map(({ userId }) => userId).sort(),
  });
  const view = await readCase(world.as(elderHead), at.handlingId);
  expect(view.key).toMatchObject({ sponsoredBy: "市人大常委会副主任", leader: { name: elderLeader.name } });
  expect(view.chain).toEqual(["CONFIRM", "PROOF", "SIGN", "CHIEF"]);
});

it("sends its reply to the chief by itself, whenever it was marked before the last signature", async () => {
  const early = await world.inProgress();
  await mark(early);
  const late = await caseIn(world, "AWAITING_SIGN_OFF");
  await mark(late);
  await takeTo(world, early, "AWAITING_PROOF");
  const secretariat = world.as(early.bureau.secretariat);
  await proofDraft(secretariat, { ...(await caseInput(db, early.handlingId)), ...pass });
  for (const at of [early, late]) {
    const sign = async (by: "elderLeader" | "chief") =>
      signReply(world.as(at.bureau[by]), { ...(await caseInput(db, at.handlingId)), ...pass });
    await sign("elderLeader");
    expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "AWAITING_SIGN_OFF" });
    expect((await lastEvent(db, at.handlingId)).told).toEqual([at.bureau.chief.userId]);
    await sign("chief");
    expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "SIGNED" });
    expect((await stepsOf(world, at)).map(({ kind }) => kind)).toEqual(["CONFIRM", "PROOF", "SIGN", "CHIEF"]);
  }
});

it("shows in the list's filter and in the dashboard's count of the day", async () => {
  const at = await world.inProgress();
  await mark(at);
  const context = world.as(at.bureau.secretariat);
  const { rows } = await listCases(context, { key: "yes", scope: "all" });
  expect(rows.map(({ id }) => id)).toContain(at.handlingId);
  expect(rows.every(({ keyMarks }) => keyMarks.length === 1)).toBe(true);
  const now = await readDashboard(context, { year: 2024 });
  expect(now.keyCount).toBe(rows.length);
  const before = await readDashboard(context, { year: 2024, asOf: parseCalendarDate("2024-03-19") });
  expect(before.keyCount).toBe(0);
});

it("refuses a second mark, a day to come and a leader of another unit", async () => {
  const at = await world.inProgress();
  const context = world.as(at.bureau.secretariat);
  const failed = async (attempt: Attempt) => failureOf(attempt(context, await caseInput(db, at.handlingId)));
  expect(await failed(markBy(null, "2024-12-01"))).toMatchObject({ field: "markedOn", code: "future" });
  const stranger = world.otherBureau.chief.userId;
  expect(await failed(markBy(stranger))).toMatchObject({ field: "leaderId", code: "choice" });
  await mark(at);
  expect(await failed(markBy())).toMatchObject({ rule: "KEY_ALREADY" });
});

it("is the secretariat's or the overseer's, conflicts and repeats like any act", async () => {
  const { handlingId, bureau } = await world.inProgress();
  await expectRefused(world, handlingId, markBy(), {
    unseen: [bureau.placeHead, world.otherBureau.secretariat, world.strangeDeputy],
    notPermitted: [bureau.elderHead, bureau.elderStaff, bureau.chief, world.leadDeputy],
  });
  await expectConflict(world, handlingId, world.overseer, markBy());
  await expectOnce(world, handlingId, world.overseer, markBy());
});
