import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, it } from "vitest";
import { listInbox } from "@/lib/queries/inbox/list-inbox";
import { listPaperBatches } from "@/lib/queries/papers/list-paper-batches";
import { requestPaperBatch } from "@/lib/use-cases/papers/request-paper-batch";
import { rateReply } from "@/lib/use-cases/survey/rate-reply";
import { caseInput, createSession } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { openJobQueue } from "@/tests/support/fixtures/jobs";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { askFor, unpack } from "@/tests/support/fixtures/paper-batches";
import { answer, draft, meet, satisfied, takeTo } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
const queue = openJobQueue();
let world: World;
const secretariat = () => world.as(world.bureau.secretariat);
const work = () => queue.work({ db, now: () => world.clock.now() });

beforeEach(async () => {
  await queue.empty();
  world = await createWorld(db);
});
afterAll(queue.close);

it("has every issued reply of the year made into one zip, and says which cases have none", async () => {
  const issued = await world.inProgress({ number: "12", title: "关于助餐的建议" });
  await takeTo(world, issued, "REPLIED");
  const drafted = await world.inProgress({ number: "13", title: "关于健身的建议" });
  await draft(world, drafted);
  await world.received({ number: "14", role: "CO" });
  await world.inProgress({ number: "15", sessionId: await createSession(db, { year: 2023 }) });

  const batchId = await askFor(secretariat());
  expect((await listPaperBatches(secretariat())).batches).toMatchObject([
    { id: batchId, standing: "WAITING" },
  ]);
  await work();

  const { batches, years } = await listPaperBatches(secretariat());
  expect(years).toEqual([2024, 2023]);
  expect(batches).toMatchObject([
    {
      ...{ id: batchId, standing: "READY", done: 2, total: 2, papers: 1 },
      leftOut: [{ handlingId: drafted.handlingId, number: "13", title: "关于健身的建议", reason: "NONE" }],
    },
  ]);
  const files = await unpack(secretariat(), batchId);
  const [[name, words] = []] = Object.entries(files);
  expect(Object.keys(files)).toHaveLength(1);
  expect(name).toMatch(/\/答复函（12号）\.docx$/);
  expect(words).toContain("你们提出的《关于助餐的建议》（第12号）收悉，现答复如下：");
  const [told] = (await listInbox(secretariat(), {})).items;
  expect(told?.event).toMatchObject({ type: "papers-made", actor: null });
});

it("holds the reply of each round, and is made of whatever the unit has by then", async () => {
  const at = await world.inProgress({ number: "21" });
  await takeTo(world, at, "REPLIED");
  world.clock.set("2024-05-01T09:00:00+08:00");
  const rating = { ...(await caseInput(db, at.handlingId)), ...satisfied, result: "DISSATISFIED" as const };
  await rateReply(world.as(world.leadDeputy), rating);
  const first = await askFor(secretariat());
  await work();
  expect(Object.keys(await unpack(secretariat(), first))).toEqual([
    expect.stringMatching(/\/答复函（21号）\.docx$/),
  ]);
  world.clock.set("2024-05-10T09:00:00+08:00");
  await draft(world, at);
  await meet(world, at, { heldOn: "2024-05-02" });
  await answer(world, at);
  const second = await askFor(secretariat());
  await work();
  expect(Object.keys(await unpack(secretariat(), second))).toEqual([
    expect.stringMatching(/\/答复函（21号）\.docx$/),
    expect.stringMatching(/\/答复函（21号）第2轮\.docx$/),
  ]);
});

it("is asked for once, however often it is sent, and not again while it is being made", async () => {
  const ask = { kind: "SURVEY_FORM" as const, year: 2024, submissionKey: randomUUID() };
  const sent = await Promise.all(Array.from({ length: 20 }, () => requestPaperBatch(secretariat(), ask)));
  expect(new Set(sent.map(({ batchId }) => batchId)).size).toBe(1);
  expect(await db.event.count({ where: { type: "papers-asked", unitId: world.bureau.unitId } })).toBe(1);
  expect(await failureOf(askFor(secretariat(), "SURVEY_FORM"))).toEqual({
    kind: "RULE_BROKEN",
    rule: "BATCH_UNDER_WAY",
  });
  await askFor(world.as(world.otherBureau.secretariat), "SURVEY_FORM");
  await askFor(secretariat(), "REPLY");
  await work();
  await askFor(secretariat(), "SURVEY_FORM");
});

it("is the secretariat's", async () => {
  const { bureau, overseer, leadDeputy } = world;
  for (const actor of [bureau.chief, bureau.elderHead, bureau.elderStaff, overseer, leadDeputy])
    expect(await failureOf(askFor(world.as(actor)))).toEqual({ kind: "NOT_PERMITTED" });
});
