import { afterAll, beforeAll, expect, it } from "vitest";
import { downloadPaperBatch } from "@/lib/use-cases/papers/download-paper-batch";
import { testDatabase } from "@/tests/support/fixtures/database";
import { openJobQueue } from "@/tests/support/fixtures/jobs";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { askFor, unpack } from "@/tests/support/fixtures/paper-batches";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
const queue = openJobQueue();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});
afterAll(queue.close);

it("opens a batch to the unit's secretariat once it is ready, and writes down each time", async () => {
  const { bureau, otherBureau, leadDeputy, overseer, admin, auditor } = world;
  await world.inProgress({ number: "31" });
  const secretariat = world.as(bureau.secretariat);
  const batchId = await askFor(secretariat, "ASSIGNMENT_NOTICE");
  expect(await failureOf(downloadPaperBatch(secretariat, { batchId }))).toEqual({ kind: "NOT_FOUND" });
  await queue.work({ db, now: () => world.clock.now() });
  expect(Object.keys(await unpack(secretariat, batchId))).toHaveLength(1);
  const others = [otherBureau.secretariat, bureau.chief, bureau.elderHead, bureau.elderStaff, leadDeputy];
  for (const actor of [...others, overseer, admin, auditor])
    expect(await failureOf(downloadPaperBatch(world.as(actor), { batchId })), actor.role).toEqual({
      kind: "NOT_FOUND",
    });
  for (const none of ["", "../../etc/passwd", "0191a4d0-0000-7000-8000-000000000000"])
    expect(await failureOf(downloadPaperBatch(secretariat, { batchId: none }))).toEqual({
      kind: "NOT_FOUND",
    });
  const events = await db.event.findMany({ where: { type: "papers-downloaded" } });
  expect(events).toMatchObject([
    { actorId: bureau.secretariat.userId, data: { batchId, kind: "ASSIGNMENT_NOTICE", year: 2024 } },
  ]);
});
