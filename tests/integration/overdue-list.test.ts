import { beforeAll, expect, it } from "vitest";
import { listOverdue } from "@/lib/queries/home/list-overdue";
import { listWaiting } from "@/lib/queries/home/list-waiting";
import { issueSupervisionNotice } from "@/lib/use-cases/supervision/issue-supervision-notice";
import { respondToNotice } from "@/lib/use-cases/supervision/respond-to-notice";
import { caseInput, type TestCase } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

async function press({ handlingId }: TestCase): Promise<string> {
  const { noticeId } = await issueSupervisionNotice(world.as(world.bureau.secretariat), {
    ...(await caseInput(db, handlingId)),
    reason: "临近期限",
    requirement: "请说明进度",
    respondBy: null,
  });
  return noticeId;
}

it("gives the secretariat its overdue cases and the notices nobody answered in time", async () => {
  const { secretariat, elderHead } = world.bureau;
  const late = await world.inProgress({ dueOn: "2024-03-10", deliveredOn: "2024-01-10" });
  const later = await world.inProgress({ dueOn: "2024-03-01", deliveredOn: "2024-01-10" });
  const inTime = await world.inProgress();
  await world.received({ dueOn: null });
  const silent = await press(late);
  const answered = await press(inTime);
  await respondToNotice(world.as(elderHead), {
    ...(await caseInput(db, inTime.handlingId)),
    noticeId: answered,
    text: "已制定计划。",
  });
  world.clock.advance({ days: 30 });
  const overdue = await listOverdue(world.as(secretariat));

  expect(overdue?.cases.count).toBe(2);
  expect(overdue?.cases.items.map(({ handlingId }) => handlingId)).toEqual([
    later.handlingId,
    late.handlingId,
  ]);
  expect(overdue?.notices.items.map(({ id }) => id)).toEqual([silent]);
  expect(overdue?.notices.items[0]).toMatchObject({ handlingId: late.handlingId, section: "养老服务科" });
  expect(overdue?.notices.items[0]?.daysLate).toBeGreaterThan(0);
  expect((await listWaiting(world.as(secretariat))).total).toBe(1);
});

it("gives nothing to anybody else, nor another unit's to its secretariat", async () => {
  const { bureau, otherBureau, overseer, leadDeputy } = world;
  for (const actor of [bureau.elderHead, bureau.elderStaff, bureau.chief, overseer, leadDeputy]) {
    expect(await listOverdue(world.as(actor)), actor.role).toBeNull();
  }
  expect(await listOverdue(world.as(otherBureau.secretariat))).toMatchObject({
    cases: { count: 0, items: [] },
    notices: { count: 0, items: [] },
  });
});
