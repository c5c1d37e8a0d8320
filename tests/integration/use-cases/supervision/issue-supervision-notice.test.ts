import { beforeAll, describe, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { issueSupervisionNotice } from "@/lib/use-cases/supervision/issue-supervision-notice";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
  await db.calendarYear.create({
    data: {
      year: 2024,
      source: "国办发明电〔2023〕7号",
      official: true,
      days: {
        create: [
          { date: new Date("2024-04-04T00:00:00Z"), kind: "HOLIDAY", name: "清明节" },
          { date: new Date("2024-04-05T00:00:00Z"), kind: "HOLIDAY", name: "清明节" },
          { date: new Date("2024-04-07T00:00:00Z"), kind: "MAKE_UP", name: "清明节" },
        ],
      },
    },
  });
});

const urge =
  (respondBy: string | null = null): Attempt =>
  (context, input) =>
    issueSupervisionNotice(context, {
      ...input,
      reason: "两周没有进展。",
      requirement: "三日内与代表见面。",
      respondBy: respondBy === null ? null : parseCalendarDate(respondBy),
    });

async function issueOn(handlingId: string, respondBy: string | null = null) {
  await urge(respondBy)(world.as(world.bureau.secretariat), await caseInput(db, handlingId));
  return db.supervisionNotice.findFirstOrThrow({ where: { handlingId }, orderBy: { issuedAt: "desc" } });
}

describe("issueSupervisionNotice", () => {
  it("presses the lead section within five working days and tells it", async () => {
    const { handlingId } = await world.inProgress({}, true);
    const { secretariat, elderHead, elderStaff, sections, unitId } = world.bureau;
    const notice = await issueOn(handlingId);

    expect(notice).toMatchObject({
      unitId,
      sectionId: sections.elderCare,
      year: 2024,
      serial: 1,
      reason: "两周没有进展。",
      requirement: "三日内与代表见面。",
      // 1 April, then 2, 3, (清明 4–6 off), 7 worked in exchange, 8, 9
      respondBy: new Date("2024-04-09T00:00:00Z"),
      issuedById: secretariat.userId,
      issuedAt: world.clock.now(),
      closedAt: null,
    });
    expect(await tallyOf(db, handlingId)).toMatchObject({ state: "IN_PROGRESS", notices: 1, version: 4 });
    expect(await lastEvent(db, handlingId)).toEqual({
      type: "issue-supervision-notice",
      actorId: secretariat.userId,
      at: world.clock.now(),
      data: {
        noticeId: notice.id,
        year: 2024,
        serial: 1,
        sectionId: sections.elderCare,
        section: "养老服务科",
        respondBy: "2024-04-09",
      },
      told: [elderHead, elderStaff].map(({ userId }) => userId).sort(),
    });
  });

  it("is escalated to the leader in charge, then to the chief, when its words are those of one before", async () => {
    const { handlingId } = await world.inProgress();
    const { elderHead, elderStaff, elderLeader, chief } = world.bureau;
    const told = [elderHead, elderStaff];
    for (const [escalation, also] of [
      [0, []],
      [1, [elderLeader]],
      [2, [elderLeader, chief]],
    ] as const) {
      world.clock.advance({ minutes: 1 });
      expect((await issueOn(handlingId)).escalation).toBe(escalation);
      const expected = [...told, ...also].map(({ userId }) => userId).sort();
      expect((await lastEvent(db, handlingId)).told).toEqual(expected);
    }
  });

  it("counts the working days that are set, and takes a day that is given, today at the earliest", async () => {
    const { handlingId } = await world.inProgress();
    await db.setting.create({
      data: {
        unitId: world.bureau.unitId,
        key: "supervisionResponseWorkingDays",
        value: 2,
        setAt: new Date("2024-03-01T00:00:00Z"),
      },
    });
    expect((await issueOn(handlingId)).respondBy).toEqual(new Date("2024-04-03T00:00:00Z"));
    world.clock.advance({ minutes: 1 });
    expect((await issueOn(handlingId, "2024-04-01")).respondBy).toEqual(new Date("2024-04-01T00:00:00Z"));
    expect(await failureOf(issueOn(handlingId, "2024-03-31"))).toEqual({
      kind: "INVALID",
      field: "respondBy",
      code: "past",
    });
  });

  it("numbers each unit's notices of a year without a gap, twelve issued at once too", async () => {
    const fresh = await createWorld(db);
    const cases = await Promise.all(Array.from({ length: 12 }, () => fresh.inProgress()));
    const inputs = await Promise.all(cases.map(({ handlingId }) => caseInput(db, handlingId)));
    await Promise.all(inputs.map((input) => urge()(fresh.as(fresh.bureau.secretariat), input)));
    // 00:30 on New Year's Day in Shanghai is still the old year in UTC.
    fresh.clock.set("2025-01-01T00:30:00+08:00");
    const next = await fresh.inProgress();
    await urge()(fresh.as(fresh.bureau.secretariat), await caseInput(db, next.handlingId));

    const numbers = await db.supervisionNotice.findMany({
      where: { unitId: fresh.bureau.unitId },
      select: { year: true, serial: true },
      orderBy: [{ year: "asc" }, { serial: "asc" }],
    });
    const expected = Array.from({ length: 12 }, (_, index) => ({ year: 2024, serial: index + 1 }));
    expect(numbers).toEqual([...expected, { year: 2025, serial: 1 }]);
  });

  it("needs a case that sections have", async () => {
    const { handlingId } = await world.received();
    expect(await failureOf(issueOn(handlingId))).toEqual({
      kind: "RULE_BROKEN",
      rule: "STATE_DOES_NOT_ALLOW",
    });
  });

  it("is the secretariat's alone, of the own unit", async () => {
    const { handlingId } = await world.inProgress();
    const { bureau, otherBureau, overseer, admin, auditor, leadDeputy, strangeDeputy } = world;
    await expectRefused(world, handlingId, urge(), {
      unseen: [bureau.placeHead, otherBureau.secretariat, otherBureau.chief, strangeDeputy, admin, auditor],
      notPermitted: [
        bureau.elderHead,
        bureau.elderStaff,
        bureau.chief,
        bureau.elderLeader,
        overseer,
        leadDeputy,
      ],
    });
  });

  it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
    const { handlingId } = await world.inProgress();
    await expectConflict(world, handlingId, world.bureau.secretariat, urge());
    await expectOnce(world, handlingId, world.bureau.secretariat, urge());
    expect(await tallyOf(db, handlingId)).toMatchObject({ notices: 1 });
  });
});
