import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { previewSample } from "@/lib/queries/look-back/preview-sample";
import { planLookBackSample } from "@/lib/use-cases/look-back/plan-look-back-sample";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent } from "@/tests/support/fixtures/history";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { promisedCase } from "@/tests/support/fixtures/promises";
import { caseIn } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
const terms = { year: 2024, class: "B", share: 50, seed: "第一次" } as const;
const plannedOn = parseCalendarDate("2024-10-08");
const promised: string[] = [];
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
  for (let more = 0; more < 5; more++) promised.push((await promisedCase(world)).handlingId);
  await caseIn(world, "REPLIED");
});

const show = () => previewSample(world.as(world.bureau.secretariat), terms);
const form = (mark: string) => ({ ...terms, mark, plannedOn, submissionKey: randomUUID() });

it("is drawn from the cases answered in that class, the same every time", async () => {
  const first = await show();
  expect(first.of).toBe(5);
  expect(first.cases).toHaveLength(3);
  for (const { id } of first.cases) expect(promised).toContain(id);
  expect(await show()).toEqual(first);
  const all = await previewSample(world.as(world.bureau.secretariat), { ...terms, share: 100 });
  expect(all.cases.map(({ id }) => id).sort()).toEqual([...promised].sort());
});

it("is the secretariat's, of its own unit's cases", async () => {
  const { mark } = await show();
  for (const actor of [world.bureau.chief, world.bureau.elderHead, world.overseer, world.leadDeputy]) {
    expect(await failureOf(planLookBackSample(world.as(actor), form(mark)))).toEqual({
      kind: "NOT_PERMITTED",
    });
    expect(await failureOf(previewSample(world.as(actor), terms))).toEqual({ kind: "NOT_PERMITTED" });
  }
  const elsewhere = await previewSample(world.as(world.otherBureau.secretariat), terms);
  expect(elsewhere).toMatchObject({ of: 0, cases: [] });
  const empty = planLookBackSample(world.as(world.otherBureau.secretariat), form(elsewhere.mark));
  expect(await failureOf(empty)).toEqual({ kind: "RULE_BROKEN", rule: "SAMPLE_EMPTY" });
});

it("plans what was shown and nothing else, once, each case with its event", async () => {
  const secretariat = world.as(world.bureau.secretariat);
  const { mark, cases } = await show();
  expect(await failureOf(planLookBackSample(secretariat, form("3-00000000")))).toEqual({ kind: "CONFLICT" });
  const past = { ...form(mark), plannedOn: parseCalendarDate("2024-03-31") };
  expect(await failureOf(planLookBackSample(secretariat, past))).toEqual({
    kind: "INVALID",
    field: "plannedOn",
    code: "past",
  });
  expect(await db.lookBack.count()).toBe(0);

  const sent = form(mark);
  const answers = await Promise.all([1, 2, 3].map(() => planLookBackSample(secretariat, sent)));
  expect(answers).toEqual([{ planned: 3 }, { planned: 3 }, { planned: 3 }]);
  const planned = await db.lookBack.findMany({ where: { reason: "SAMPLE" } });
  expect(planned.map(({ handlingId }) => handlingId).sort()).toEqual(cases.map(({ id }) => id).sort());
  for (const { id } of cases) {
    expect(await lastEvent(db, id)).toMatchObject({
      type: "plan-look-back",
      data: { reason: "SAMPLE", plannedOn },
    });
  }
  const rest = await show();
  expect(rest.of).toBe(2);
  expect(await failureOf(planLookBackSample(secretariat, form(mark)))).toEqual({ kind: "CONFLICT" });
});
