import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { countOverdue } from "@/lib/queries/home/count-overdue";
import { listRequests } from "@/lib/queries/home/list-requests";
import { decideReturn } from "@/lib/use-cases/assignment/decide-return";
import { requestReturn } from "@/lib/use-cases/assignment/request-return";
import { createOutsideUnit } from "@/tests/support/fixtures/bureau";
import { caseInput } from "@/tests/support/fixtures/cases";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { askReturn, decided } from "@/tests/support/fixtures/time-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

// Delivered on Friday 15 March 2024: the third working day after is the 20th, the fifth and last the 22nd.
const db = testDatabase(25);
let world: World;
const on = (day: string) => ({ ...world, ...clockAt(day) });

beforeAll(async () => {
  world = await createWorld(db);
});

function clockAt(day: string) {
  const clock = fixedClock(`${day}T10:00:00+08:00`);
  return { clock, as: (actor: World["overseer"]) => ({ actor, clock, db }) };
}

const wish = { reason: "不属本单位职责。", proposedUnit: "市卫健委" };
const ask =
  (lateReason = ""): Attempt =>
  (context, input) =>
    requestReturn(context, { ...input, ...wish, lateReason });
const decide =
  (some: object = {}): Attempt =>
  (context, input) =>
    decideReturn(context, { ...input, ...decided(on("2024-03-22")), newUnitId: null, ...some });

describe("requestReturn", () => {
  it("is possible until the fifth working day, for the lead section's head too", async () => {
    const at = await world.inProgress();
    const lastDay = on("2024-03-22");
    await ask()(lastDay.as(at.bureau.elderHead), await caseInput(db, at.handlingId));
    expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "IN_PROGRESS", returns: 1 });
    const event = await lastEvent(db, at.handlingId);
    expect(event).toMatchObject({
      type: "request-return",
      data: { proposedUnit: "市卫健委", lateReason: "" },
    });
    expect(event.told).toEqual([at.bureau.secretariat.userId]);
  });

  it("is refused a day later, unless the secretariat says why", async () => {
    const at = await world.inProgress();
    const late = on("2024-03-25");
    const by = async (actor: World["overseer"], lateReason: string) =>
      failureOf(ask(lateReason)(late.as(actor), await caseInput(db, at.handlingId)));
    const { elderHead, secretariat } = at.bureau;
    expect(await by(elderHead, "上级要求")).toEqual({ kind: "RULE_BROKEN", rule: "RETURN_TOO_LATE" });
    expect(await by(secretariat, "")).toEqual({
      kind: "INVALID",
      field: "lateReason",
      code: "lateReasonMissing",
    });
    expect(await tallyOf(db, at.handlingId)).toMatchObject({ returns: 0 });
    expect(await by(secretariat, "交办会后才明确职责分工")).toBeNull();
    expect(await db.returnRequest.findFirst({ where: { handlingId: at.handlingId } })).toMatchObject({
      lateReason: "交办会后才明确职责分工",
    });
  });

  it("waits alone, loses against an edit made meanwhile, and is done once", async () => {
    const { handlingId, bureau } = await world.received();
    const early = on("2024-03-18");
    await expectRefused(early, handlingId, ask(), {
      unseen: [bureau.elderHead, world.otherBureau.secretariat],
      notPermitted: [bureau.chief, world.overseer, world.leadDeputy],
    });
    await expectConflict(early, handlingId, bureau.secretariat, ask());
    await expectOnce(early, handlingId, bureau.secretariat, ask());
    const again = ask()(early.as(bureau.secretariat), await caseInput(db, handlingId));
    expect(await failureOf(again)).toEqual({ kind: "RULE_BROKEN", rule: "REQUEST_WAITING" });
  });
});

describe("decideReturn", () => {
  it("granted, ends the case here and hands it to the next unit with its own due date", async () => {
    const at = await world.inProgress();
    const today = on("2024-03-22");
    await askReturn(today, at);
    const to = world.otherBureau;
    await decide({ newUnitId: to.unitId })(
      today.as(at.bureau.secretariat),
      await caseInput(db, at.handlingId),
    );
    expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "RETURNED" });
    const next = await db.handling.findFirstOrThrow({
      where: { suggestionId: at.suggestionId, unitId: to.unitId },
      include: { rounds: true },
    });
    expect(next).toMatchObject({ role: "LEAD", state: "RECEIVED" });
    expect(next.dueOn?.toISOString().slice(0, 10)).toBe("2024-06-22");
    expect(next.rounds).toHaveLength(1);
    expect(await lastEvent(db, next.id)).toMatchObject({
      type: "received-from-return",
      told: [to.secretariat.userId],
    });
    const event = await lastEvent(db, at.handlingId);
    expect(event).toMatchObject({ type: "decide-return", data: { decision: "GRANTED", toUnit: to.name } });
    expect(event.told).toContain(world.leadDeputy.userId);
  });

  it("refused, leaves the work where it was, and another may be asked", async () => {
    const at = await world.inProgress();
    const today = on("2024-03-20");
    await askReturn(today, at);
    const refuse = decide({ decision: "REFUSED", remark: "属养老服务职责。", decidedOn: "2024-03-20" });
    await refuse(today.as(at.bureau.secretariat), await caseInput(db, at.handlingId));
    expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "IN_PROGRESS" });
    expect((await lastEvent(db, at.handlingId)).told).not.toContain(world.leadDeputy.userId);
    await askReturn(today, at);
    expect(await tallyOf(db, at.handlingId)).toMatchObject({ returns: 2 });
  });

  it("is the assigning office's where the settings say so", async () => {
    const at = await world.inProgress();
    const today = on("2024-03-22");
    await db.setting.create({
      data: {
        unitId: at.bureau.unitId,
        key: "requestsDecidedBy",
        value: "OVERSEER",
        setAt: new Date("2024-01-01T00:00:00Z"),
      },
    });
    await askReturn(today, at);
    expect((await lastEvent(db, at.handlingId)).told).toContain(world.overseer.userId);
    const waiting = async (actor: Actor) => {
      const requests = await listRequests(today.as(actor));
      return requests.filter(({ handlingId }) => handlingId === at.handlingId);
    };
    expect(await waiting(world.overseer)).toMatchObject([
      { act: "decide-return", decides: true, unit: at.bureau.name },
    ]);
    expect(await waiting(at.bureau.secretariat)).toEqual([]);
    expect(await waiting(at.bureau.elderHead)).toEqual([]);
    const own = decide()(today.as(at.bureau.secretariat), await caseInput(db, at.handlingId));
    expect(await failureOf(own)).toEqual({ kind: "RULE_BROKEN", rule: "DECIDED_ELSEWHERE" });
    await decide()(today.as(world.overseer), await caseInput(db, at.handlingId));
    expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "RETURNED" });
    await db.setting.deleteMany({ where: { unitId: at.bureau.unitId } });
  });

  it("is followed by the assigning office where the unit's secretariat decides", async () => {
    const at = await world.inProgress();
    const today = on("2024-03-22");
    await askReturn(today, at);
    const own = { handlingId: at.handlingId, act: "decide-return" };
    const followed = await listRequests(today.as(world.overseer));
    expect(followed.find(({ handlingId }) => handlingId === at.handlingId)).toMatchObject({
      ...own,
      decides: false,
    });
    const waiting = await listRequests(today.as(at.bureau.secretariat));
    expect(waiting.find(({ handlingId }) => handlingId === at.handlingId)).toMatchObject({
      ...own,
      decides: true,
    });
    expect(await countOverdue(today.as(world.overseer))).toMatchObject({ cases: 0 });
  });

  it("needs a request, a day that can be, and a unit that is not there yet", async () => {
    const at = await world.inProgress();
    const today = on("2024-03-22");
    const by = async (some: object) =>
      failureOf(decide(some)(today.as(at.bureau.secretariat), await caseInput(db, at.handlingId)));
    expect(await by({})).toEqual({ kind: "RULE_BROKEN", rule: "NO_REQUEST_WAITING" });
    await askReturn(today, at);
    const date = parseCalendarDate;
    expect(await by({ decidedOn: date("2024-03-23") })).toMatchObject({ code: "future" });
    expect(await by({ decidedOn: date("2024-03-21") })).toMatchObject({ code: "beforeRequest" });
    expect(await by({ newUnitId: at.bureau.unitId })).toEqual({ kind: "RULE_BROKEN", rule: "UNIT_HAS_CASE" });
    await expectConflict(today, at.handlingId, at.bureau.secretariat, decide());
    const outside = await createOutsideUnit(db);
    await expectOnce(today, at.handlingId, at.bureau.secretariat, decide({ newUnitId: outside }));
    expect(await db.handling.findFirst({ where: { unitId: outside } })).toMatchObject({
      state: "OUTSIDE",
      suggestionId: at.suggestionId,
    });
  });
});
