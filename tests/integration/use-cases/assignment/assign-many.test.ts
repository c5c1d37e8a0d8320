import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { listToAssign } from "@/lib/queries/case/list-to-assign";
import { type AssignManyInput, assignManySchema } from "@/lib/schemas/assignment/assign-many";
import { assignMany } from "@/lib/use-cases/assignment/assign-many";
import { assignSections } from "@/lib/use-cases/assignment/assign-sections";
import { type CaseWish, caseInput, type TestCase } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { eventsOf, tallyOf } from "@/tests/support/fixtures/history";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
let elderCare: string;
let placeNames: string;

beforeAll(async () => {
  world = await createWorld(db);
  ({ elderCare, placeNames } = world.bureau.sections);
});

function received(count: number, wish: Partial<CaseWish> = {}): Promise<TestCase[]> {
  return Promise.all(Array.from({ length: count }, () => world.received(wish)));
}

async function wanted(
  cases: readonly TestCase[],
  leadSectionId = elderCare,
  assistingSectionIds: string[] = [],
): Promise<AssignManyInput> {
  const inputs = await Promise.all(cases.map(({ handlingId }) => caseInput(db, handlingId)));
  return {
    submissionKey: randomUUID(),
    cases: inputs.map(({ handlingId, version }) => ({
      handlingId,
      version,
      leadSectionId,
      assistingSectionIds,
      assistingDueOn: null,
    })),
  };
}

const tallies = (cases: readonly TestCase[]) =>
  Promise.all(cases.map(({ handlingId }) => tallyOf(db, handlingId)));

describe("assignMany", () => {
  it("assigns every case as assigning one does, each with its own event", async () => {
    const cases = await received(3);
    const input = await wanted(cases, elderCare, [placeNames]);
    const [first, second, third] = input.cases;
    if (!first || !second || !third) throw new Error("Three cases were wanted");
    const mixed = [first, second, { ...third, leadSectionId: placeNames, assistingSectionIds: [] }];
    const result = await assignMany(world.as(world.bureau.secretariat), { ...input, cases: mixed });

    expect(result).toEqual({ count: 3 });
    for (const tally of await tallies(cases))
      expect(tally).toMatchObject({ state: "ASSIGNED", version: 2, events: 1 });
    const one = await world.received();
    await assignSections(world.as(world.bureau.secretariat), {
      ...(await caseInput(db, one.handlingId)),
      leadSectionId: elderCare,
      assistingSectionIds: [placeNames],
    });
    expect(await eventsOf(db, first.handlingId)).toEqual(await eventsOf(db, one.handlingId));
    expect(await eventsOf(db, third.handlingId)).toMatchObject([
      { type: "assign-sections", data: { leadSectionId: placeNames, assistingSectionIds: [] } },
    ]);
  });

  it("gives every assisting section one day, or by the setting a day for each case", async () => {
    const cases = [...(await received(1)), ...(await received(1, { dueOn: "2024-05-15" }))];
    const secretariat = world.as(world.bureau.secretariat);
    const input = await wanted(cases, elderCare, [placeNames]);
    await assignMany(secretariat, input);
    const dueDates = async () => {
      const where = {
        handlingId: { in: cases.map(({ handlingId }) => handlingId) },
        kind: "ASSISTING",
      } as const;
      const parts = await db.sectionAssignment.findMany({ where, orderBy: { dueOn: "asc" } });
      return parts.map(({ dueOn }) => dueOn?.toISOString().slice(0, 10));
    };
    expect(await dueDates()).toEqual(["2024-04-30", "2024-05-31"]);

    const again = await wanted(cases, elderCare, [placeNames]);
    const on = (day: string) => ({
      ...again,
      cases: again.cases.map((each) => ({ ...each, assistingDueOn: parseCalendarDate(day) })),
    });
    expect(await failureOf(assignMany(secretariat, on("2024-05-20")))).toMatchObject({
      kind: "INVALID",
      field: "assistingDueOn",
      code: "afterCaseDue",
    });
    await assignMany(secretariat, on("2024-05-10"));
    expect(await dueDates()).toEqual(["2024-05-10", "2024-05-10"]);
  });

  it("assigns none when one can't be, and says which", async () => {
    const cases = await received(2);
    const number = randomUUID().slice(0, 8);
    const title = "关于规范老旧小区地名标志的建议";
    const done = await world.received({ number, title });
    const stale = await wanted([done]);
    await assignMany(world.as(world.bureau.secretariat), await wanted([done]));
    const open = await wanted(cases);
    const before = await tallies([...cases, done]);
    const about = { number, title };

    const late = { ...open, cases: [...open.cases, ...stale.cases] };
    expect(await failureOf(assignMany(world.as(world.bureau.secretariat), late))).toEqual({
      kind: "CONFLICT",
      about,
    });

    const closed = (await wanted([done], world.bureau.sections.closed)).cases;
    const withClosed = { ...open, submissionKey: randomUUID(), cases: [...open.cases, ...closed] };
    expect(await failureOf(assignMany(world.as(world.bureau.secretariat), withClosed))).toEqual({
      kind: "RULE_BROKEN",
      rule: "SECTION_CLOSED",
      about,
    });

    const twice = (await wanted([done], elderCare, [elderCare])).cases;
    const alsoLead = { ...open, submissionKey: randomUUID(), cases: [...open.cases, ...twice] };
    expect(await failureOf(assignMany(world.as(world.bureau.secretariat), alsoLead))).toEqual({
      kind: "INVALID",
      field: "assistingSectionIds",
      code: "alsoLead",
      about,
    });
    expect(await tallies([...cases, done])).toEqual(before);
  });

  it("is the secretariat's, and tells nobody of another unit's case", async () => {
    const cases = await received(1);
    const before = await tallies(cases);
    const { bureau, otherBureau, overseer, admin, leadDeputy } = world;
    for (const actor of [bureau.elderHead, bureau.elderStaff, bureau.chief, overseer, admin, leadDeputy]) {
      const attempt = assignMany(world.as(actor), await wanted(cases));
      expect(await failureOf(attempt), actor.role).toEqual({ kind: "NOT_PERMITTED" });
    }
    const foreign = assignMany(world.as(otherBureau.secretariat), await wanted(cases));
    expect(await failureOf(foreign)).toEqual({ kind: "NOT_FOUND" });
    expect(await tallies(cases)).toEqual(before);
  });

  it("is done once however often it is sent", async () => {
    const cases = await received(2);
    const input = await wanted(cases);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => assignMany(world.as(world.bureau.secretariat), input)),
    );
    for (const answer of answers) expect(answer).toEqual({ count: 2 });
    for (const tally of await tallies(cases))
      expect(tally).toMatchObject({ version: 2, events: 1, assignments: 1 });
  });
});

describe("the form of assignMany", () => {
  const [first, second] = [randomUUID(), randomUUID()];
  const submissionKey = randomUUID();

  it("takes each row's section, or one for all that are ticked", () => {
    const form = {
      submissionKey,
      chosen: [`${first}_2`, `${second}_7`],
      [`lead.${first}`]: elderCare,
      [`lead.${second}`]: placeNames,
      assistingSectionIds: "",
    };
    const unassisted = { assistingSectionIds: [], assistingDueOn: null };
    const cases = [
      { handlingId: first, version: 2, leadSectionId: elderCare, ...unassisted },
      { handlingId: second, version: 7, leadSectionId: placeNames, ...unassisted },
    ];
    expect(assignManySchema.parse(form)).toEqual({ submissionKey, cases });
    expect(assignManySchema.parse({ ...form, leadSectionId: placeNames })).toEqual({
      submissionKey,
      cases: cases.map((each) => ({ ...each, leadSectionId: placeNames })),
    });
  });

  it("asks for a tick, and for the section of what is ticked", () => {
    const none = assignManySchema.safeParse({ submissionKey });
    expect(none.error?.issues).toMatchObject([{ path: ["chosen"], message: "noneChosen" }]);
    const noSection = assignManySchema.safeParse({
      submissionKey,
      chosen: `${first}_2`,
      [`lead.${first}`]: "",
    });
    expect(noSection.error?.issues).toMatchObject([{ path: [`lead.${first}`], message: "sectionMissing" }]);
  });
});

describe("listToAssign", () => {
  it("proposes the section that led the last case of the topic", async () => {
    const topic = `养老服务${randomUUID()}`;
    const { secretariat } = world.bureau;
    for (const section of [elderCare, placeNames]) {
      world.clock.advance({ minutes: 5 });
      await assignMany(world.as(secretariat), await wanted(await received(1, { topic }), section));
    }
    const again = await world.received({ topic, number: "0020" });
    const sooner = await world.received({ topic, number: "0010" });
    const { rows, total } = await listToAssign(world.as(secretariat), { topic });

    expect(total).toBe(2);
    expect(rows.map(({ id, proposedSectionId }) => [id, proposedSectionId])).toEqual([
      [sooner.handlingId, placeNames],
      [again.handlingId, placeNames],
    ]);
  });

  it("proposes nothing for a topic never assigned, nor a part that was taken away", async () => {
    const topic = `地名${randomUUID()}`;
    const { secretariat } = world.bureau;
    const first = await received(1, { topic });
    await assignMany(world.as(secretariat), await wanted(first, placeNames));
    world.clock.advance({ minutes: 5 });
    await assignMany(world.as(secretariat), await wanted(first, elderCare));
    await world.received({ topic });
    await world.received({ topic: `${topic}之外` });
    const [known] = (await listToAssign(world.as(secretariat), { topic })).rows;
    const [unknown] = (await listToAssign(world.as(secretariat), { topic: `${topic}之外` })).rows;

    expect(known?.proposedSectionId).toBe(elderCare);
    expect(unknown?.proposedSectionId).toBeNull();
  });
});
