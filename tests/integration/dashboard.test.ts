import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { listCases } from "@/lib/queries/case/list-cases";
import { idsOfFilter } from "@/lib/queries/dashboard/ids-of-filter";
import { readDashboard } from "@/lib/queries/dashboard/read-dashboard";
import { caseFilterSchema } from "@/lib/schemas/case-filter";
import { dashboardFilterSchema } from "@/lib/schemas/dashboard/dashboard-filter";
import { type Bureau, createBureau } from "@/tests/support/fixtures/bureau";
import { createCase, createSession } from "@/tests/support/fixtures/cases";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { testDatabase } from "@/tests/support/fixtures/database";
import { contextFor, createDeputy, createUser } from "@/tests/support/fixtures/people";
import { createReportYear } from "@/tests/support/fixtures/report-year";

const db = testDatabase();
const clock = fixedClock("2025-05-20T09:00:00+08:00");
let bureau: Bureau;

beforeAll(async () => {
  bureau = await createBureau(db);
  await createReportYear(db, bureau);
  const deputy = await createDeputy(db, "黄岚");
  const sessionId = await createSession(db, { year: 2026 });
  await createCase(db, bureau, { sponsors: [deputy], sessionId });
});

const read = (actor: Actor, given: Record<string, string> = {}) =>
  readDashboard(contextFor(actor, clock, db), dashboardFilterSchema.parse(given));

describe("the dashboard", () => {
  it("opens on the newest year that is not to come, as of today", async () => {
    const { scope, choices, rates } = await read(bureau.chief);
    expect([scope.year, scope.asOf, rates.total]).toEqual([2024, "2025-05-20", 6]);
    expect(choices.years).toEqual([2026, 2024]);
  });

  it("takes a day to come as today and says so", async () => {
    const { scope, futureAsked } = await read(bureau.chief, { asOf: "2025-05-21" });
    expect([scope.asOf, futureAsked]).toEqual(["2025-05-20", true]);
  });

  it("shows the report's year as of its day, by section and by topic", async () => {
    const { rates, bySection, byTopic, course, choices } = await read(bureau.chief, { asOf: "2024-06-11" });
    expect(rates.inPerson.rate).toBe(0.5);
    expect(bySection.map(({ key, rates: part }) => [key, part.total])).toEqual([
      [bureau.sections.elderCare, 5],
      [bureau.sections.placeNames, 1],
    ]);
    expect(choices.sections.map(({ name }) => name).sort()).toEqual(["养老服务科", "区划地名科"]);
    expect(byTopic.map(({ key, rates: part }) => [key, part.reply.numerator])).toEqual([
      ["养老服务", 5],
      ["区划地名", 1],
    ]);
    expect(course).toEqual([
      { month: "2024-03", delivered: 6, replied: 0 },
      { month: "2024-04", delivered: 6, replied: 2 },
      { month: "2024-05", delivered: 6, replied: 4 },
      { month: "2024-06", delivered: 6, replied: 6 },
    ]);
  });

  it("shows where the open cases stood on that day", async () => {
    const { bySection } = await read(bureau.chief, { asOf: "2024-06-10" });
    const [elderCare] = bySection;
    // DONE GREEN YELLOW ORANGE RED NONE: one led case is still open, five days before it is due
    expect(elderCare?.standings).toEqual([4, 0, 0, 1, 0, 0]);
  });

  it("can be narrowed to a section", async () => {
    const { rates, choices } = await read(bureau.secretariat, { section: bureau.sections.placeNames });
    expect([rates.total, rates.coHandled, choices.sections.length]).toEqual([1, 1, 2]);
  });

  it("shows a leader the sections in charge and a head the own one", async () => {
    expect((await read(bureau.placeLeader)).rates.total).toBe(1);
    expect((await read(bureau.elderHead)).rates.total).toBe(5);
  });

  it("calls a section that is not the reader's own by no name", async () => {
    const found = await db.handling.findFirstOrThrow({
      where: { role: "CO", suggestion: { topic: "区划地名" } },
    });
    const assigned = await db.sectionAssignment.create({
      data: {
        handlingId: found.id,
        sectionId: bureau.sections.elderCare,
        kind: "ASSISTING",
        assignedById: bureau.secretariat.userId,
        assignedAt: new Date("2024-03-18T02:00:00Z"),
      },
    });
    const { bySection } = await read(bureau.elderHead);
    expect(bySection.map(({ key, rates }) => [key, rates.total])).toEqual([
      [bureau.sections.elderCare, 5],
      ["ELSEWHERE", 1],
    ]);
    await db.sectionAssignment.delete({ where: { id: assigned.id } });
  });

  it("lets only somebody outside the units choose one", async () => {
    const overseer = await createUser(db, { name: "督查", role: "OVERSEER" });
    expect((await read(overseer)).choices.units.map(({ name }) => name)).toEqual([bureau.name]);
    expect((await read(bureau.chief)).choices.units).toEqual([]);
  });

  it("compares with the year before on the same day, where there was one", async () => {
    expect((await read(bureau.chief, { asOf: "2024-06-11" })).beside).toBeNull();
    const { beside } = await read(bureau.chief, { year: "2025", asOf: "2025-04-20" });
    expect([beside?.isLastYear, beside?.rates.total, beside?.rates.reply.numerator]).toEqual([true, 6, 2]);
  });

  it("can be set beside any other year or day, but none to come", async () => {
    const other = await read(bureau.chief, { year: "2024", asOf: "2024-06-11", withDay: "2024-05-01" });
    expect(other.beside).toMatchObject({ year: 2024, asOf: "2024-05-01", isLastYear: false });
    expect(other.beside?.rates.reply.numerator).toBe(2);
    const future = await read(bureau.chief, { year: "2025", withYear: "2024", withDay: "2030-01-01" });
    expect(future.beside?.asOf).toBe("2025-05-20");
  });

  it("shows the three rates month by month, and the year before where there was one", async () => {
    const { rateCourse } = await read(bureau.chief, { asOf: "2024-06-11" });
    expect(rateCourse.map(({ rates, before }) => [rates.reply, before?.reply])).toEqual([
      [0, null],
      [2 / 6, null],
      [4 / 6, null],
      [1, null],
    ]);
  });

  it("tells where cases wait and since when, of today and of an earlier day, and leads to exactly those", async () => {
    const waiting = async (actor: Actor, filter: Record<string, string>) =>
      (await read(actor, filter)).pipeline
        .filter(({ count }) => count > 0)
        .map(({ state, count, since }) => [state, count, since]);
    expect(await waiting(bureau.chief, { year: "2026" })).toEqual([["RECEIVED", 1, "2024-03-15"]]);
    expect(await waiting(bureau.elderHead, { year: "2026" })).toEqual([]);
    const on = (asOf: string) => waiting(bureau.chief, { year: "2024", asOf });
    expect(await on("2024-03-17")).toEqual([["RECEIVED", 6, "2024-03-15"]]);
    // nobody took note of it in this year, and the replies went out all the same
    expect(await on("2024-05-01")).toEqual([["ASSIGNED", 6, "2024-03-18"]]);
    for (const asOf of ["2024-03-17", "2024-05-01", "2024-06-11"]) {
      const { pipeline } = await read(bureau.chief, { year: "2024", asOf });
      for (const { state, count } of pipeline) {
        const filter = caseFilterSchema.parse({ year: "2024", state, asOf });
        const context = contextFor(bureau.chief, clock, db);
        const ids = await idsOfFilter(context, filter);
        expect((await listCases(context, filter, ids)).total, `${state} on ${asOf}`).toBe(count);
      }
    }
  });

  it("puts the units side by side for whoever oversees them", async () => {
    const overseer = await createUser(db, { name: "督查二", role: "OVERSEER" });
    const { byUnit } = await read(overseer, { year: "2024", asOf: "2024-06-11" });
    expect(byUnit.map(({ key, rates }) => [key, rates.total])).toEqual([[bureau.unitId, 6]]);
    expect((await read(bureau.chief)).byUnit).toEqual([]);
  });

  it("is refused to roles without figures", async () => {
    const auditor = await createUser(db, { name: "审计员", role: "AUDITOR" });
    await expect(read(auditor)).rejects.toMatchObject({ failure: { kind: "NOT_PERMITTED" } });
  });
});
