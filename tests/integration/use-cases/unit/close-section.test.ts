import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { fromOptionalDateColumn } from "@/lib/data/dates";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { handlingStates } from "@/lib/domain/lifecycle";
import { finishedStates } from "@/lib/domain/section-closing";
import { closeSection } from "@/lib/use-cases/unit/close-section";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
const today = parseCalendarDate("2024-04-01");
let world: World;
let sectionId: string;

beforeEach(async () => {
  world = await createWorld(db);
  sectionId = world.bureau.sections.elderCare;
});

const close = (closedOn = today, id = sectionId) =>
  closeSection(world.as(world.admin), { sectionId: id, closedOn, submissionKey: randomUUID() });
const leave = () => db.user.updateMany({ where: { sectionId }, data: { disabledAt: world.clock.now() } });

describe("closeSection", () => {
  it("closes an empty section once, and ends the charges of it the day before", async () => {
    await leave();
    const input = { sectionId, closedOn: today, submissionKey: randomUUID() };
    const { unitId } = world.bureau;
    const send = () => closeSection(world.as(world.admin), input);
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(answers).toEqual(Array(20).fill({ sectionId, unitId, changed: true }));
    const section = await db.section.findUniqueOrThrow({ where: { id: sectionId } });
    expect(fromOptionalDateColumn(section.closedOn)).toBe(today);
    const charges = await db.sectionCharge.findMany({ where: { sectionId } });
    expect(charges.map(({ untilOn }) => fromOptionalDateColumn(untilOn))).toEqual(["2024-03-31"]);
    expect(await close()).toEqual({ sectionId, unitId, changed: false });
    const events = await db.event.findMany({ where: { type: "section-closed", unitId } });
    expect(events.map(({ data }) => data)).toEqual([{ sectionId, section: "养老服务科", closedOn: today }]);
  });

  it("names the people who still sit in it", async () => {
    const failure = await failureOf(close());
    expect(failure).toMatchObject({ kind: "RULE_BROKEN", rule: "SECTION_HAS_ACCOUNTS" });
    const names = failure?.kind === "RULE_BROKEN" ? (failure.names ?? []) : [];
    const said = (name: string) => names.some((each) => each.startsWith(`${name}（`));
    expect(names).toHaveLength(2);
    expect(["科长 刘芳", "承办人 陈晨"].every(said)).toBe(true);
  });

  it("names the cases that it still has, in whatever part, until they are finished", async () => {
    const at = await world.inProgress();
    await leave();
    const { suggestion } = await db.handling.findUniqueOrThrow({
      where: { id: at.handlingId },
      select: { suggestion: { select: { number: true, title: true } } },
    });
    const names = [`${suggestion.number} ${suggestion.title}`];
    for (const state of handlingStates) {
      await db.handling.update({ where: { id: at.handlingId }, data: { state } });
      const failure = await failureOf(close());
      const expected = { kind: "RULE_BROKEN", rule: "SECTION_HAS_CASES", names };
      expect(failure, state).toEqual(finishedStates.includes(state) ? null : expected);
      await db.section.update({ where: { id: sectionId }, data: { closedOn: null } });
    }
  });

  it("refuses a day to come, a stranger's id and whoever is no administrator", async () => {
    const future = { kind: "INVALID", field: "closedOn", code: "future" };
    expect(await failureOf(close(parseCalendarDate("2024-04-02")))).toEqual(future);
    expect(await failureOf(close(today, randomUUID()))).toEqual({ kind: "NOT_FOUND" });
    const input = { sectionId, closedOn: today, submissionKey: randomUUID() };
    const attempt = closeSection(world.as(world.bureau.secretariat), input);
    expect(await failureOf(attempt)).toEqual({ kind: "NOT_PERMITTED" });
  });
});
