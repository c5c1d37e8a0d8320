import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { actorSelect, toActor } from "@/lib/data/accounts/actor";
import { fromDateColumn, fromOptionalDateColumn } from "@/lib/data/dates";
import { type CalendarDate, parseCalendarDate } from "@/lib/domain/calendar-date";
import { changeCharges } from "@/lib/use-cases/unit/change-charges";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
const today = parseCalendarDate("2024-04-01");
const later = parseCalendarDate("2024-05-01");
let world: World;

beforeEach(async () => {
  world = await createWorld(db);
});

const key = () => ({ submissionKey: randomUUID() });
const change = (leaderId: string, sectionIds: string[], fromOn = today) =>
  changeCharges(world.as(world.admin), { leaderId, sectionIds, fromOn, ...key() });

async function chargesOf(leaderId: string) {
  const rows = await db.sectionCharge.findMany({ where: { leaderId }, orderBy: { fromOn: "asc" } });
  return rows.map(({ sectionId, fromOn, untilOn }) => [
    sectionId,
    fromDateColumn(fromOn),
    fromOptionalDateColumn(untilOn),
  ]);
}

async function chargedOn(userId: string, day: CalendarDate) {
  const row = await db.user.findUniqueOrThrow({ where: { id: userId }, select: actorSelect(day) });
  return [...toActor(row).chargedSectionIds].sort();
}

describe("changeCharges", () => {
  it("begins the new, keeps what goes on, and ends the old, another leader's too, the day before", async () => {
    const { elderLeader, placeLeader, sections } = world.bureau;
    const { elderCare, placeNames } = sections;
    await change(elderLeader.userId, [elderCare, placeNames], later);
    expect(await chargesOf(elderLeader.userId)).toEqual([
      [elderCare, "2020-01-01", null],
      [placeNames, later, null],
    ]);
    expect(await chargesOf(placeLeader.userId)).toEqual([[placeNames, "2020-01-01", "2024-04-30"]]);
    expect(await chargedOn(placeLeader.userId, parseCalendarDate("2024-04-30"))).toEqual([placeNames]);
    expect(await chargedOn(placeLeader.userId, later)).toEqual([]);
    expect(await chargedOn(elderLeader.userId, later)).toEqual([elderCare, placeNames].sort());
  });

  it("lets a change of mind take the place of what has not begun, and an empty list end all", async () => {
    const { elderLeader, sections } = world.bureau;
    await change(elderLeader.userId, [sections.placeNames], later);
    await change(elderLeader.userId, []);
    expect(await chargesOf(elderLeader.userId)).toEqual([[sections.elderCare, "2020-01-01", "2024-03-31"]]);
  });

  it("is done once for a form, with its event", async () => {
    const { elderLeader, sections, unitId } = world.bureau;
    const leaderId = elderLeader.userId;
    const input = { leaderId, sectionIds: [sections.placeNames], fromOn: today, ...key() };
    const send = () => changeCharges(world.as(world.admin), input);
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(answers).toEqual(Array(20).fill({ leaderId, unitId }));
    const events = await db.event.findMany({ where: { type: "charges-changed", unitId } });
    expect(events.map(({ data }) => data)).toMatchObject([
      { leaderId, name: elderLeader.name, sectionNames: ["区划地名科"], fromOn: today },
    ]);
  });

  it("leaves one leader in charge when two are given a section at once", async () => {
    const { elderLeader, placeLeader, sections } = world.bureau;
    const both = [sections.elderCare, sections.placeNames];
    await Promise.all([change(elderLeader.userId, both), change(placeLeader.userId, both)]);
    const open = await db.sectionCharge.findMany({ where: { sectionId: { in: both }, untilOn: null } });
    expect(open.map(({ sectionId }) => sectionId).sort()).toEqual(both.sort());
  });

  it("refuses a past day, sections that aren't the unit's or are closed, and whoever can't be in charge", async () => {
    const { elderLeader, chief, secretariat, sections } = world.bureau;
    const { userId } = elderLeader;
    const refused = (field: string, code: string) => ({ kind: "INVALID", field, code });
    const past = change(userId, [], parseCalendarDate("2024-03-31"));
    expect(await failureOf(past)).toEqual(refused("fromOn", "past"));
    const foreign = change(userId, [world.otherBureau.sections.elderCare]);
    expect(await failureOf(foreign)).toEqual(refused("sectionIds", "SECTION_NOT_OF_UNIT"));
    expect(await failureOf(change(userId, [sections.closed]))).toEqual(
      refused("sectionIds", "SECTION_CLOSED"),
    );
    for (const nobody of [chief.userId, secretariat.userId, randomUUID()]) {
      expect(await failureOf(change(nobody, []))).toEqual({ kind: "NOT_FOUND" });
    }
    const input = { leaderId: userId, sectionIds: [], fromOn: today, ...key() };
    const attempt = changeCharges(world.as(secretariat), input);
    expect(await failureOf(attempt)).toEqual({ kind: "NOT_PERMITTED" });
    expect(await chargesOf(userId)).toEqual([[sections.elderCare, "2020-01-01", null]]);
  });
});
