import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listPaperBatches } from "@/lib/queries/papers/list-paper-batches";
import { cancelPaperBatch } from "@/lib/use-cases/papers/cancel-paper-batch";
import { testDatabase } from "@/tests/support/fixtures/database";
import { openJobQueue } from "@/tests/support/fixtures/jobs";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { askFor } from "@/tests/support/fixtures/paper-batches";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
const queue = openJobQueue();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});
afterAll(queue.close);

it("gives a batch up before it is begun, once, and no one else's", async () => {
  const secretariat = world.as(world.bureau.secretariat);
  const batchId = await askFor(secretariat);
  const cancel = (context = secretariat) =>
    failureOf(cancelPaperBatch(context, { batchId, submissionKey: randomUUID() }));
  expect(await cancel(world.as(world.otherBureau.secretariat))).toEqual({ kind: "NOT_FOUND" });
  expect(await cancel()).toBeNull();
  await queue.work({ db, now: () => world.clock.now() });
  expect((await listPaperBatches(secretariat)).batches).toMatchObject([
    { standing: "CANCELLED", attempt: 0 },
  ]);
  expect(await cancel()).toEqual({ kind: "RULE_BROKEN", rule: "BATCH_ENDED" });
  expect(await db.event.count({ where: { type: "papers-cancelled" } })).toBe(1);
});
