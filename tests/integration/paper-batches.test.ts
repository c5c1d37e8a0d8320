import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { readEnvironment } from "@/lib/env/env";
import { makePapers } from "@/lib/jobs/make-papers";
import { purgePapers, resumePapers } from "@/lib/jobs/paper-batches";
import { listInbox } from "@/lib/queries/inbox/list-inbox";
import { cancelPaperBatch } from "@/lib/use-cases/papers/cancel-paper-batch";
import { downloadPaperBatch } from "@/lib/use-cases/papers/download-paper-batch";
import { testDatabase } from "@/tests/support/fixtures/database";
import { openJobQueue } from "@/tests/support/fixtures/jobs";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { askFor, batchRow, unpack } from "@/tests/support/fixtures/paper-batches";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
const queue = openJobQueue();
const MINUTE = 60_000;
let world: World;
const secretariat = () => world.as(world.bureau.secretariat);
/** The clock of the world, so many minutes on. */
const later = (minutes: number) => new Date(world.clock.now().getTime() + minutes * MINUTE);
const filesOf = async (id: string) =>
  (await readdir(path.resolve(readEnvironment().DATA_DIR, "batches")).catch(() => [])).filter((name) =>
    name.startsWith(id),
  );

beforeEach(async () => {
  await queue.empty();
  world = await createWorld(db);
  for (let number = 1; number <= 12; number += 1) await world.assigned({ number: String(number) });
});
afterAll(queue.close);

/** Stops the maker at its `nth` question of the time, as a loss of power would: nothing more is written. */
function dyingAt(nth: number): () => Date {
  let asked = 0;
  return () => {
    asked += 1;
    if (asked >= nth) throw new Error("The power is gone");
    return world.clock.now();
  };
}

describe("a batch that is interrupted", () => {
  it("is begun again when its maker has been silent for two minutes, and not before", async () => {
    const batchId = await askFor(secretariat(), "ASSIGNMENT_NOTICE");
    await queue.empty();
    // a maker that took it and was heard of no more
    await db.paperBatch.update({
      where: { id: batchId },
      data: { attempt: 1, beatAt: world.clock.now(), done: 10, total: 12 },
    });
    await resumePapers(db, later(1));
    await makePapers(db, { batchId }, () => later(1));
    expect(await batchRow(db, batchId)).toMatchObject({ attempt: 1, done: 10, endedAt: null });
    await resumePapers(db, later(3));
    await queue.work({ db, now: () => later(3) });
    expect(await batchRow(db, batchId)).toMatchObject({ attempt: 2, done: 12, total: 12, papers: 12 });
    expect(Object.keys(await unpack(secretariat(), batchId))).toHaveLength(12);
  });

  it("is let go of when the process is to end, and made whole by the next", async () => {
    const batchId = await askFor(secretariat(), "ASSIGNMENT_NOTICE");
    await queue.empty();
    await makePapers(db, { batchId }, world.clock.now.bind(world.clock), AbortSignal.abort());
    expect(await batchRow(db, batchId)).toMatchObject({ attempt: 1, beatAt: null, endedAt: null });
    expect(await filesOf(batchId)).toEqual([]);
    await resumePapers(db, later(2));
    await queue.work({ db, now: () => later(2) });
    expect(await batchRow(db, batchId)).toMatchObject({ attempt: 2, outcome: "MADE", papers: 12 });
  });

  it("leaves no half file under its name, and is given up after five tries, which is told", async () => {
    const batchId = await askFor(secretariat(), "ASSIGNMENT_NOTICE");
    await queue.empty();
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await expect(makePapers(db, { batchId }, dyingAt(20))).rejects.toThrow("The power is gone");
      expect(await batchRow(db, batchId)).toMatchObject({ attempt, endedAt: null });
      expect(await filesOf(batchId)).toEqual([]);
    }
    await makePapers(db, { batchId }, () => later(1));
    expect(await batchRow(db, batchId)).toMatchObject({ attempt: 5, outcome: "FAILED" });
    const [told] = (await listInbox(secretariat(), {})).items;
    expect(told?.event.type).toBe("papers-failed");
  });
});

describe("a batch that is being made", () => {
  it("stops when it is cancelled, and leaves nothing behind", async () => {
    const batchId = await askFor(secretariat(), "ASSIGNMENT_NOTICE");
    await queue.empty();
    const cancelling = { cancelled: Promise.resolve<unknown>(null), asked: 0 };
    await makePapers(db, { batchId }, () => {
      cancelling.asked += 1;
      if (cancelling.asked === 5)
        cancelling.cancelled = cancelPaperBatch(secretariat(), { batchId, submissionKey: randomUUID() });
      return world.clock.now();
    });
    await cancelling.cancelled;
    expect(await batchRow(db, batchId)).toMatchObject({ outcome: "CANCELLED", papers: 0 });
    expect(await filesOf(batchId)).toEqual([]);
    expect(await failureOf(downloadPaperBatch(secretariat(), { batchId }))).toEqual({ kind: "NOT_FOUND" });
  });

  it("is made once by two makers at the same time", async () => {
    const batchId = await askFor(secretariat(), "ASSIGNMENT_NOTICE");
    await queue.empty();
    const make = () => makePapers(db, { batchId }, () => world.clock.now());
    await Promise.all([make(), make(), make()]);
    expect(await batchRow(db, batchId)).toMatchObject({ attempt: 1, outcome: "MADE", papers: 12 });
    expect(await db.event.count({ where: { type: "papers-made", unitId: world.bureau.unitId } })).toBe(1);
  });

  it("fails when whoever asked for it may not have it any more", async () => {
    const batchId = await askFor(secretariat(), "ASSIGNMENT_NOTICE");
    const { userId } = world.bureau.secretariat;
    await db.user.update({ where: { id: userId }, data: { disabledAt: world.clock.now() } });
    await queue.work({ db, now: () => world.clock.now() });
    expect(await batchRow(db, batchId)).toMatchObject({ outcome: "FAILED", papers: 0 });
  });
});

describe("a batch that was made", () => {
  it("is kept for a week, then its file is gone and its row says so", async () => {
    const batchId = await askFor(secretariat(), "ASSIGNMENT_NOTICE");
    await queue.work({ db, now: () => world.clock.now() });
    await purgePapers(db, later(7 * 24 * 60 - 1));
    expect(await filesOf(batchId)).toHaveLength(1);
    await purgePapers(db, later(7 * 24 * 60 + 1));
    expect(await filesOf(batchId)).toEqual([]);
    expect(await batchRow(db, batchId)).toMatchObject({ outcome: "MADE", purgedAt: later(7 * 24 * 60 + 1) });
    expect(await failureOf(downloadPaperBatch(secretariat(), { batchId }))).toEqual({ kind: "NOT_FOUND" });
  });
});
