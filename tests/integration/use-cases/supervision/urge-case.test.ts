import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listCases } from "@/lib/queries/case/list-cases";
import { readOwnSuggestion } from "@/lib/queries/deputy/read-own-suggestion";
import { urgeCase } from "@/lib/use-cases/supervision/urge-case";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createUser } from "@/tests/support/fixtures/people";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});
beforeEach(() => world.clock.set("2024-04-01T09:00:00+08:00"));

const urge: Attempt = (context, input) => urgeCase(context, { ...input, remark: "盼早日答复。" });
const urgeBy = async (actor: World["overseer"], handlingId: string) =>
  urge(world.as(actor), await caseInput(db, handlingId));
const tooSoon = { kind: "RULE_BROKEN", rule: "URGED_RECENTLY" };

describe("urgeCase", () => {
  it("weighs by who urges, and tells the lead section's head", async () => {
    const { handlingId, suggestionId } = await world.inProgress({}, true);
    const own = await readOwnSuggestion(world.as(world.leadDeputy), suggestionId);
    expect(own.handlings[0]?.mayUrge).toBe(true);
    expect(await urgeBy(world.leadDeputy, handlingId)).toEqual({ weight: 1 });
    expect(await lastEvent(db, handlingId)).toMatchObject({
      type: "urge-case",
      actorId: world.leadDeputy.userId,
      data: { weight: 1, remark: "盼早日答复。" },
      told: [world.bureau.elderHead.userId],
    });
    expect(await urgeBy(world.overseer, handlingId)).toEqual({ weight: 4 });
    const rows = await db.urging.findMany({ where: { handlingId }, select: { weight: true } });
    const { urgedWeight } = await db.handling.findUniqueOrThrow({ where: { id: handlingId } });
    expect(urgedWeight).toBe(rows.reduce((sum, { weight }) => sum + weight, 0));
    expect(urgedWeight).toBe(5);
    await expect(db.urging.deleteMany({ where: { handlingId } })).rejects.toThrow();
  });

  it("tells the secretariat while no section has the case", async () => {
    const { handlingId } = await world.received();
    await urgeBy(world.overseer, handlingId);
    expect((await lastEvent(db, handlingId)).told).toEqual([world.bureau.secretariat.userId]);
  });

  it("waits three days between two of the same side, or as many as are set", async () => {
    const { handlingId } = await world.inProgress();
    const otherOverseer = await createUser(db, { name: "督查员乙", role: "OVERSEER" });
    await urgeBy(world.overseer, handlingId);
    await urgeBy(world.leadDeputy, handlingId);
    // a day counts by the calendar of Shanghai, not by the hour
    world.clock.set("2024-04-03T23:59:00+08:00");
    expect(await failureOf(urgeBy(world.overseer, handlingId))).toEqual(tooSoon);
    expect(await failureOf(urgeBy(otherOverseer, handlingId))).toEqual(tooSoon);
    world.clock.set("2024-04-04T00:01:00+08:00");
    await urgeBy(otherOverseer, handlingId);
    await db.setting.create({
      data: {
        unitId: world.bureau.unitId,
        key: "urgingIntervalDays",
        value: 10,
        setAt: new Date("2024-04-04T00:00:00Z"),
      },
    });
    world.clock.set("2024-04-10T09:00:00+08:00");
    expect(await failureOf(urgeBy(world.leadDeputy, handlingId))).toEqual(tooSoon);
    world.clock.set("2024-04-11T09:00:00+08:00");
    await urgeBy(world.leadDeputy, handlingId);
  });

  it("sorts the case list, page after page", async () => {
    const fresh = await createWorld(db);
    const cases = [];
    for (let index = 0; index < 53; index += 1) cases.push(await fresh.received({ dueOn: "2024-06-15" }));
    const [first, second, third] = [cases[50], cases[20], cases[10]];
    if (!first || !second || !third) throw new Error("No cases");
    await urge(fresh.as(fresh.overseer), await caseInput(db, first.handlingId));
    await urge(fresh.as(fresh.leadDeputy), await caseInput(db, first.handlingId));
    await urge(fresh.as(fresh.overseer), await caseInput(db, second.handlingId));
    await urge(fresh.as(fresh.leadDeputy), await caseInput(db, third.handlingId));
    const context = fresh.as(fresh.bureau.secretariat);
    const page = await listCases(context, { order: "urged" });
    expect(page.rows.slice(0, 4).map(({ urgedWeight }) => urgedWeight)).toEqual([5, 4, 1, 0]);
    expect(page.rows.slice(0, 3).map(({ id }) => id)).toEqual(
      [first, second, third].map(({ handlingId }) => handlingId),
    );
    const rest = await listCases(context, { order: "urged", after: page.next ?? "" });
    const shown = [...page.rows, ...rest.rows].map(({ id }) => id);
    expect(new Set(shown).size).toBe(53);
    expect(shown).toHaveLength(53);
  });

  it("is the lead deputy's and the overseer's", async () => {
    const { handlingId } = await world.inProgress();
    const { bureau, otherBureau, coDeputy, strangeDeputy, admin, auditor } = world;
    await expectRefused(world, handlingId, urge, {
      unseen: [bureau.placeHead, otherBureau.secretariat, strangeDeputy, admin, auditor],
      notPermitted: [bureau.secretariat, bureau.elderHead, bureau.elderStaff, bureau.chief, coDeputy],
    });
  });

  it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
    const { handlingId } = await world.inProgress();
    await expectConflict(world, handlingId, world.overseer, urge);
    await expectOnce(world, handlingId, world.overseer, urge);
    expect(await db.urging.count({ where: { handlingId } })).toBe(1);
  });
});
