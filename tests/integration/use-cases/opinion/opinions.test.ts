import { beforeAll, describe, expect, it } from "vitest";
import { loadCoOpinions } from "@/lib/data/co-opinions";
import { toDateColumn } from "@/lib/data/dates";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { recordOutsideOpinion } from "@/lib/use-cases/opinion/record-outside-opinion";
import { waiveOpinions } from "@/lib/use-cases/opinion/waive-opinions";
import { issueReply } from "@/lib/use-cases/reply/issue-reply";
import { suspendClock } from "@/lib/use-cases/time/suspend-clock";
import { createOutsideUnit } from "@/tests/support/fixtures/bureau";
import { caseInput, createCase, type TestCase } from "@/tests/support/fixtures/cases";
import { startWork } from "@/tests/support/fixtures/course";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { caseIn, takeTo } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

/** A lead case signed and ready to go out, with one outside unit co-handling it. */
async function signed(): Promise<TestCase & { readonly coHandlingId: string; readonly unit: string }> {
  const at = await caseIn(world, "SIGNED");
  const unitId = await createOutsideUnit(db);
  const co = await db.handling.create({
    data: {
      suggestionId: at.suggestionId,
      unitId,
      role: "CO",
      state: "OUTSIDE",
      deliveredOn: toDateColumn(parseCalendarDate("2024-03-15")),
      stateSince: world.clock.now(),
      createdAt: world.clock.now(),
    },
    select: { id: true, unit: { select: { name: true } } },
  });
  return { ...at, coHandlingId: co.id, unit: co.unit.name };
}

const record =
  (coHandlingId: string, receivedOn = "2024-03-29"): Attempt =>
  (context, input) =>
    recordOutsideOpinion(context, {
      ...input,
      coHandlingId,
      receivedOn: parseCalendarDate(receivedOn),
      documentNo: "宜财函〔2024〕8号",
      body: "同意，资金列入年度预算。",
    });
const waive: Attempt = (context, input) => waiveOpinions(context, { ...input, reason: "答复期限将至。" });

async function issue({ handlingId, bureau }: TestCase) {
  return failureOf(issueReply(world.as(bureau.secretariat), await caseInput(db, handlingId)));
}

describe("the lead unit's reply", () => {
  it("waits for the opinion, and goes out once it is recorded", async () => {
    const at = await signed();
    expect(await issue(at)).toEqual({ kind: "RULE_BROKEN", rule: "OPINION_MISSING" });
    expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "SIGNED" });
    await record(at.coHandlingId)(world.as(at.bureau.secretariat), await caseInput(db, at.handlingId));
    expect(await loadCoOpinions(db, at.suggestionId)).toEqual([
      {
        handlingId: at.coHandlingId,
        unit: at.unit,
        outside: true,
        arrivedOn: "2024-03-29",
        documentNo: "宜财函〔2024〕8号",
        body: "同意，资金列入年度预算。",
      },
    ]);
    expect(await issue(at)).toBeNull();
    expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "REPLIED" });
  });

  it("waits for a unit of this installation until that has issued its own", async () => {
    const at = await caseIn(world, "SIGNED");
    const co = await createCase(db, world.otherBureau, {
      sponsors: [],
      suggestionId: at.suggestionId,
      role: "CO",
    });
    expect(await issue(at)).toEqual({ kind: "RULE_BROKEN", rule: "OPINION_MISSING" });
    await startWork(db, world.clock, co);
    await takeTo(world, co, "REPLIED");
    expect(await tallyOf(db, co.handlingId)).toMatchObject({ state: "OPINION_SENT" });
    expect(await issue(at)).toBeNull();
  });

  it("goes out without one when the chief says why, when the setting asks for none, not while the clock stands", async () => {
    const waived = await signed();
    await waive(world.as(waived.bureau.chief), await caseInput(db, waived.handlingId));
    expect(await lastEvent(db, waived.handlingId)).toMatchObject({
      type: "waive-opinions",
      data: { units: [waived.unit] },
      told: [waived.bureau.secretariat.userId],
    });
    expect(await issue(waived)).toBeNull();

    const free = await signed();
    const key = { unitId: free.bureau.unitId, key: "opinionsBeforeReply" };
    await db.setting.create({ data: { ...key, value: false, setAt: new Date("2024-01-01T00:00:00Z") } });
    await suspendClock(world.as(free.bureau.secretariat), {
      ...(await caseInput(db, free.handlingId)),
      fromOn: parseCalendarDate("2024-04-01"),
      reason: "等待批复",
    });
    expect(await issue(free)).toEqual({ kind: "RULE_BROKEN", rule: "CLOCK_STOPPED" });
    await db.suspension.updateMany({
      where: { handlingId: free.handlingId },
      data: {
        untilOn: new Date("2024-04-01"),
        endedById: free.bureau.secretariat.userId,
        endedAt: new Date(),
      },
    });
    expect(await issue(free)).toBeNull();
    await db.setting.deleteMany({ where: key });
  });
});

describe("recordOutsideOpinion", () => {
  it("takes one opinion of an outside unit of this suggestion, not of a day to come", async () => {
    const at = await signed();
    const other = await signed();
    const by = async (attempt: Attempt) =>
      failureOf(attempt(world.as(at.bureau.secretariat), await caseInput(db, at.handlingId)));
    expect(await by(record(other.coHandlingId))).toMatchObject({ field: "coHandlingId", code: "choice" });
    expect(await by(record(at.coHandlingId, "2024-04-02"))).toMatchObject({ code: "future" });
    await expectConflict(world, at.handlingId, at.bureau.secretariat, record(at.coHandlingId));
    await expectOnce(world, at.handlingId, at.bureau.secretariat, record(at.coHandlingId));
    expect(await by(record(at.coHandlingId))).toEqual({ kind: "RULE_BROKEN", rule: "OPINION_THERE" });
  });
});

describe("waiveOpinions", () => {
  it("is the chief's alone, once a round, and only while one is missing", async () => {
    const at = await signed();
    const { bureau, otherBureau, overseer } = world;
    await expectRefused(world, at.handlingId, waive, {
      unseen: [otherBureau.chief],
      notPermitted: [bureau.secretariat, bureau.elderHead, bureau.elderLeader, overseer],
    });
    await expectConflict(world, at.handlingId, bureau.chief, waive);
    await expectOnce(world, at.handlingId, bureau.chief, waive);
    const again = waive(world.as(bureau.chief), await caseInput(db, at.handlingId));
    expect(await failureOf(again)).toEqual({ kind: "RULE_BROKEN", rule: "OPINION_THERE" });
  });
});
