import { beforeAll, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { readCase } from "@/lib/queries/case/read-case";
import { markKey } from "@/lib/use-cases/key/mark-key";
import { unmarkKey } from "@/lib/use-cases/key/unmark-key";
import { caseInput, type TestCase } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const unmark: Attempt = (context, input) => unmarkKey(context, { ...input, reason: "督办已结束" });

async function keyCase(): Promise<TestCase> {
  const at = await world.inProgress();
  await markKey(world.as(at.bureau.secretariat), {
    ...(await caseInput(db, at.handlingId)),
    sponsoredBy: "市政府副市长",
    leaderId: null,
    markedOn: parseCalendarDate("2024-03-18"),
  });
  return at;
}

it("ends the mark with its reason, and the chief signs no more by itself", async () => {
  const { handlingId, bureau } = await keyCase();
  await unmark(world.as(bureau.secretariat), await caseInput(db, handlingId));
  expect(await lastEvent(db, handlingId)).toMatchObject({
    type: "unmark-key",
    data: { remark: "督办已结束" },
    told: expect.arrayContaining([bureau.chief.userId, bureau.elderHead.userId]),
  });
  const view = await readCase(world.as(bureau.secretariat), handlingId);
  expect(view.key).toBeNull();
  expect(view.chain).toEqual(["CONFIRM", "PROOF", "SIGN"]);
  expect(view.acts).toContain("mark-key");
  expect(view.acts).not.toContain("unmark-key");
  const row = await db.keyMark.findFirstOrThrow({ where: { handlingId } });
  expect(row).toMatchObject({ endedAt: world.clock.now(), endReason: "督办已结束" });
  await expect(db.keyMark.update({ where: { id: row.id }, data: { endedAt: null } })).rejects.toThrow();
});

it("has nothing to end where there is no mark", async () => {
  const { handlingId, bureau } = await world.inProgress();
  const none = unmark(world.as(bureau.secretariat), await caseInput(db, handlingId));
  expect(await failureOf(none)).toMatchObject({ rule: "NOT_KEY" });
});

it("is the secretariat's or the overseer's, conflicts and repeats like any act", async () => {
  const { handlingId, bureau } = await keyCase();
  await expectRefused(world, handlingId, unmark, {
    unseen: [bureau.placeHead, world.otherBureau.secretariat],
    notPermitted: [bureau.elderHead, bureau.chief, world.leadDeputy],
  });
  await expectConflict(world, handlingId, world.overseer, unmark);
  await expectOnce(world, handlingId, bureau.secretariat, unmark);
});
