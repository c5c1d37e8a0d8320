import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { toDateColumn } from "@/lib/data/dates";
import { parseCalendarDate as day } from "@/lib/domain/calendar-date";
import { previewCalendar } from "@/lib/queries/calendar/preview-calendar";
import { readCalendarYears } from "@/lib/queries/calendar/read-calendar-years";
import { readCase } from "@/lib/queries/case/read-case";
import { importCalendar } from "@/lib/use-cases/calendar/import-calendar";
import { issueSupervisionNotice } from "@/lib/use-cases/supervision/issue-supervision-notice";
import { caseInput, type TestCase } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent } from "@/tests/support/fixtures/history";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;
let counted: TestCase;
let printed: TestCase;

/** Monday 17 June 2024, to which 15 June, a Saturday, is put off, becomes a day off; 2 April too. */
const notice = {
  ...{ year: 2024, source: "国办发明电〔试〕1号", official: true },
  days: [
    { date: day("2024-06-17"), kind: "HOLIDAY", name: "端午节" },
    { date: day("2024-04-02"), kind: "HOLIDAY", name: "清明节" },
  ] as const,
};
const input = () => ({ ...notice, submissionKey: randomUUID() });

beforeAll(async () => {
  world = await createWorld(db);
  const { unitId } = world.bureau;
  await db.setting.create({
    data: { unitId, key: "rollToWorkingDay", value: true, setAt: new Date("2024-01-01T00:00:00Z") },
  });
  counted = await world.inProgress({ dueOn: "2024-06-17" });
  printed = await world.inProgress({ dueOn: "2024-06-20" });
  for (const at of [counted]) {
    await issueSupervisionNotice(world.as(world.bureau.secretariat), {
      ...(await caseInput(db, at.handlingId)),
      ...{ reason: "进展缓慢", requirement: "请说明进度", respondBy: null },
    });
  }
});

describe("importCalendar", () => {
  it("is shown first and writes nothing then", async () => {
    expect((await readCase(world.as(world.bureau.secretariat), counted.handlingId)).provisional).toEqual({
      year: 2024,
      counted: true,
    });
    const seen = await previewCalendar(world.as(world.overseer), notice);
    expect(seen.changes.map(({ date }) => date)).toEqual(["2024-04-02", "2024-06-17"]);
    expect(
      seen.moves.map(({ handlingId, notice: own, from, to }) => [handlingId, own !== null, from, to]),
    ).toEqual([
      [counted.handlingId, false, "2024-06-17", "2024-06-18"],
      [counted.handlingId, true, "2024-04-08", "2024-04-09"],
    ]);
    // Who may read no case learns how many move and not which.
    expect(await previewCalendar(world.as(world.admin), notice)).toMatchObject({
      cases: 1,
      notices: 1,
      moves: [],
    });
    expect(await db.calendarYear.count()).toBe(0);
  });

  it("moves what was counted, each with a record, once however often it is sent", async () => {
    const sent = input();
    const results = await Promise.all(
      Array.from({ length: 20 }, () => importCalendar(world.as(world.overseer), sent)),
    );
    expect(new Set(results.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify({ days: 2, cases: 1, notices: 1 })]),
    );
    expect(await db.dueChange.findMany()).toMatchObject([
      {
        ...{ handlingId: counted.handlingId, basis: "CALENDAR", byId: world.overseer.userId },
        ...{ dueOn: toDateColumn(day("2024-06-18")), effectiveOn: toDateColumn(day("2024-04-01")) },
      },
    ]);
    expect(await db.noticeExtension.findMany()).toMatchObject([
      { previousOn: toDateColumn(day("2024-04-08")), respondBy: toDateColumn(day("2024-04-09")) },
    ]);
    const view = await readCase(world.as(world.bureau.secretariat), counted.handlingId);
    expect(view).toMatchObject({ dueOn: "2024-06-18", provisional: null });
    expect((await readCase(world.as(world.bureau.secretariat), printed.handlingId)).dueOn).toBe("2024-06-20");
    const types = view.events.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(["due-recounted", "notice-recounted"]));
    expect((await lastEvent(db, counted.handlingId)).told).toEqual(
      expect.arrayContaining([world.bureau.elderHead.userId, world.bureau.secretariat.userId]),
    );
    expect(await db.event.count({ where: { type: "calendar-imported" } })).toBe(1);
    const { years, days } = await readCalendarYears(world.as(world.bureau.elderHead), 2024);
    expect(years.find(({ year }) => year === 2024)).toMatchObject({ official: true, days: 2 });
    expect(days.map(({ date }) => date)).toEqual(["2024-04-02", "2024-06-17"]);
  });

  it("moves it back when a later list says otherwise, and nothing twice", async () => {
    expect(await importCalendar(world.as(world.admin), { ...input(), days: [] })).toEqual({
      ...{ days: 2, cases: 1, notices: 0 },
    });
    const view = await readCase(world.as(world.bureau.secretariat), counted.handlingId);
    expect(view.dueOn).toBe("2024-06-17");
    expect(await importCalendar(world.as(world.admin), { ...input(), days: [] })).toEqual({
      ...{ days: 0, cases: 0, notices: 0 },
    });
  });

  it("is not for a single unit to do", async () => {
    const { secretariat, elderHead, chief } = world.bureau;
    for (const actor of [secretariat, elderHead, chief, world.auditor, world.leadDeputy]) {
      expect(await failureOf(importCalendar(world.as(actor), input()))).toEqual({ kind: "NOT_PERMITTED" });
    }
  });
});
