import { beforeAll, describe, expect, it } from "vitest";
import { type CalendarDate, parseCalendarDate } from "@/lib/domain/calendar-date";
import { decideExtension } from "@/lib/use-cases/time/decide-extension";
import { requestExtension } from "@/lib/use-cases/time/request-extension";
import { resumeClock } from "@/lib/use-cases/time/resume-clock";
import { suspendClock } from "@/lib/use-cases/time/suspend-clock";
import { caseInput } from "@/tests/support/fixtures/cases";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { decided, extend } from "@/tests/support/fixtures/time-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

// Every case here was delivered on 15 March 2024 and is due on 15 June.
const db = testDatabase(25);
const date = parseCalendarDate;
let world: World;
const on = (day: string): World => {
  const clock = fixedClock(`${day}T10:00:00+08:00`);
  return { ...world, clock, as: (actor) => ({ actor, clock, db }) };
};

beforeAll(async () => {
  world = await createWorld(db);
});

const ask =
  (to: string): Attempt =>
  (context, input) =>
    requestExtension(context, { ...input, requestedDueOn: date(to), reason: "涉及多个部门。" });
const decide =
  (at: World, some: { readonly grantedDueOn?: CalendarDate; readonly decision?: "REFUSED" } = {}): Attempt =>
  (context, input) =>
    decideExtension(context, { ...input, ...decided(at), remark: "原期限办结", grantedDueOn: null, ...some });
const pause =
  (from: string): Attempt =>
  (context, input) =>
    suspendClock(context, { ...input, fromOn: date(from), reason: "等待省级规划批复。" });
const resume =
  (until: string): Attempt =>
  (context, input) =>
    resumeClock(context, { ...input, untilOn: date(until) });

async function dueOf(handlingId: string) {
  const { dueOn } = await db.handling.findUniqueOrThrow({ where: { id: handlingId } });
  return dueOn?.toISOString().slice(0, 10) ?? null;
}

describe("an extension", () => {
  it("is in force from its approval, keeps the first date on record and tells the deputies", async () => {
    const at = await world.inProgress();
    const today = on("2024-05-20");
    await extend(today, at, "2024-08-15");
    expect(await dueOf(at.handlingId)).toBe("2024-08-15");
    expect(await db.handlingRound.findFirst({ where: { handlingId: at.handlingId } })).toMatchObject({
      dueOn: new Date("2024-06-15T00:00:00Z"),
    });
    expect(await db.dueChange.findMany({ where: { handlingId: at.handlingId } })).toMatchObject([
      { basis: "EXTENSION", effectiveOn: new Date("2024-05-20T00:00:00Z") },
    ]);
    expect((await lastEvent(db, at.handlingId)).told).toContain(world.leadDeputy.userId);
  });

  it("may be granted for another day than asked, or refused, and then nothing moves", async () => {
    const at = await world.inProgress();
    const today = on("2024-05-20");
    const { elderHead, secretariat } = at.bureau;
    await ask("2024-08-15")(today.as(elderHead), await caseInput(db, at.handlingId));
    await decide(today, { grantedDueOn: date("2024-07-15") })(
      today.as(secretariat),
      await caseInput(db, at.handlingId),
    );
    expect(await dueOf(at.handlingId)).toBe("2024-07-15");
    await ask("2024-08-15")(today.as(elderHead), await caseInput(db, at.handlingId));
    await decide(today, { decision: "REFUSED" })(today.as(secretariat), await caseInput(db, at.handlingId));
    expect(await dueOf(at.handlingId)).toBe("2024-07-15");
    expect((await lastEvent(db, at.handlingId)).told).not.toContain(world.leadDeputy.userId);
  });

  it("is not asked for too late, for no later day, beyond six months, or twice", async () => {
    const at = await world.inProgress();
    const { elderHead } = at.bureau;
    const by = async (today: World, to: string) =>
      failureOf(ask(to)(today.as(elderHead), await caseInput(db, at.handlingId)));
    const may = on("2024-05-20");
    expect(await by(may, "2024-06-15")).toMatchObject({ code: "notLaterThanDue" });
    expect(await by(may, "2024-09-16")).toMatchObject({ code: "beyondMaximum" });
    expect(await by(on("2024-06-16"), "2024-08-15")).toEqual({
      kind: "RULE_BROKEN",
      rule: "ALREADY_OVERDUE",
    });
    expect(await by(on("2024-06-15"), "2024-09-15")).toBeNull();
    expect(await by(on("2024-06-15"), "2024-09-15")).toEqual({
      kind: "RULE_BROKEN",
      rule: "REQUEST_WAITING",
    });
    const undated = await world.inProgress({ deliveredOn: null, dueOn: null });
    const without = ask("2024-08-15")(may.as(elderHead), await caseInput(db, undated.handlingId));
    expect(await failureOf(without)).toEqual({ kind: "RULE_BROKEN", rule: "NO_DUE_DATE" });
  });

  it("keeps to its people, loses against an edit made meanwhile, and is done once", async () => {
    const { handlingId, bureau } = await world.inProgress({}, true);
    const today = on("2024-05-20");
    await expectRefused(today, handlingId, ask("2024-08-15"), {
      unseen: [world.otherBureau.secretariat, world.admin],
      notPermitted: [bureau.elderStaff, bureau.placeHead, bureau.chief, world.overseer, world.leadDeputy],
    });
    await expectConflict(today, handlingId, bureau.elderHead, ask("2024-08-15"));
    await expectOnce(today, handlingId, bureau.elderHead, ask("2024-08-15"));
    await expectRefused(today, handlingId, decide(today), {
      unseen: [world.otherBureau.secretariat],
      notPermitted: [bureau.elderHead, bureau.chief, world.leadDeputy],
    });
    await expectConflict(today, handlingId, bureau.secretariat, decide(today));
    await expectOnce(today, handlingId, bureau.secretariat, decide(today));
    expect(await tallyOf(db, handlingId)).toMatchObject({ extensions: 1, dueChanges: 1 });
  });
});

describe("a stopped clock", () => {
  it("takes the due date away, and gives it back later by the days that did not count", async () => {
    const at = await world.inProgress();
    const { secretariat } = at.bureau;
    await pause("2024-04-01")(on("2024-04-03").as(secretariat), await caseInput(db, at.handlingId));
    expect(await dueOf(at.handlingId)).toBeNull();
    await resume("2024-04-21")(on("2024-04-22").as(secretariat), await caseInput(db, at.handlingId));
    // Twenty days, 1 to 20 April, did not count.
    expect(await dueOf(at.handlingId)).toBe("2024-07-05");
    expect(await lastEvent(db, at.handlingId)).toMatchObject({
      type: "resume-clock",
      data: { fromOn: "2024-04-01", untilOn: "2024-04-21", dueOn: "2024-07-05" },
    });
  });

  it("stops once, starts once, and neither in the future nor before what is settled", async () => {
    const at = await world.inProgress();
    const { secretariat } = at.bureau;
    const today = on("2024-04-03");
    const by = async (attempt: Attempt, day = today) =>
      failureOf(attempt(day.as(secretariat), await caseInput(db, at.handlingId)));
    expect(await by(resume("2024-04-03"))).toEqual({ kind: "RULE_BROKEN", rule: "CLOCK_RUNS" });
    expect(await by(pause("2024-04-04"))).toMatchObject({ code: "future" });
    expect(await by(pause("2024-03-14"))).toMatchObject({ code: "beforeLastChange" });
    expect(await by(pause("2024-06-16"), on("2024-06-17"))).toEqual({
      kind: "RULE_BROKEN",
      rule: "ALREADY_OVERDUE",
    });
    expect(await by(pause("2024-04-02"))).toBeNull();
    expect(await by(pause("2024-04-02"))).toEqual({ kind: "RULE_BROKEN", rule: "CLOCK_STOPPED" });
    expect(await by(ask("2024-08-15"))).toEqual({ kind: "RULE_BROKEN", rule: "CLOCK_STOPPED" });
    expect(await by(resume("2024-04-01"))).toMatchObject({ code: "beforeSuspension" });
    expect(await by(resume("2024-04-04"))).toMatchObject({ code: "future" });
    expect(await by(resume("2024-04-03"))).toBeNull();
    expect(await dueOf(at.handlingId)).toBe("2024-06-16");
  });

  it("is the secretariat's alone, and each act is done once", async () => {
    const { handlingId, bureau } = await world.inProgress();
    const today = on("2024-04-03");
    const refused = {
      unseen: [world.otherBureau.secretariat, bureau.placeHead],
      notPermitted: [bureau.elderHead, bureau.chief, world.overseer, world.leadDeputy],
    };
    await expectRefused(today, handlingId, pause("2024-04-02"), refused);
    await expectConflict(today, handlingId, bureau.secretariat, pause("2024-04-02"));
    await expectOnce(today, handlingId, bureau.secretariat, pause("2024-04-02"));
    await expectRefused(today, handlingId, resume("2024-04-03"), refused);
    await expectConflict(today, handlingId, bureau.secretariat, resume("2024-04-03"));
    await expectOnce(today, handlingId, bureau.secretariat, resume("2024-04-03"));
  });
});
