import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { loadCaseFacts } from "@/lib/data/case-facts";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { listCases } from "@/lib/queries/case/list-cases";
import { casesOfFigure } from "@/lib/queries/dashboard/cases-of-figure";
import { idsOfFilter } from "@/lib/queries/dashboard/ids-of-filter";
import { caseFilterSchema } from "@/lib/schemas/case-filter";
import { type Bureau, createBureau } from "@/tests/support/fixtures/bureau";
import { createCase, createSession } from "@/tests/support/fixtures/cases";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { testDatabase } from "@/tests/support/fixtures/database";
import { contextFor, createDeputy, createUser } from "@/tests/support/fixtures/people";
import { createReportYear, type ReportYear } from "@/tests/support/fixtures/report-year";

const db = testDatabase();
const clock = fixedClock("2024-06-11T15:00:00+08:00");
const asOf = parseCalendarDate("2024-06-11");
let bureau: Bureau;
let other: Bureau;
let report: ReportYear;

beforeAll(async () => {
  bureau = await createBureau(db);
  other = await createBureau(db);
  report = await createReportYear(db, bureau);
  await createReportYear(db, other);
});

const ids = (cases: ReportYear["led"]) => cases.map(({ handlingId }) => handlingId).sort();

describe("the facts of a year's cases", () => {
  it("are dated by Shanghai's calendar and know the lead deputy, the section and the reply's round", async () => {
    const facts = await loadCaseFacts(db, { actor: bureau.secretariat, year: 2024, asOf });
    expect(facts).toHaveLength(6);
    const [first] = report.led;
    expect(facts.find(({ handlingId }) => handlingId === first?.handlingId)).toEqual({
      handlingId: first?.handlingId,
      unitId: bureau.unitId,
      role: "LEAD",
      topic: "养老服务",
      leadSectionId: bureau.sections.elderCare,
      deliveredOn: "2024-03-15",
      registeredOn: "2024-03-15",
      contacts: [{ form: "VISIT", heldOn: "2024-04-02", withLeadDeputy: true, hasOnlineReason: false }],
      waivedOn: null,
      leftOn: null,
      rounds: [{ roundNo: 1, openedOn: "2024-03-15", dueOn: "2024-06-15", changes: [], suspensions: [] }],
      issues: [
        {
          ...{ roundNo: 1, issuedOn: "2024-05-20", bucket: null, allSentOn: "2024-05-20" },
          ...{ disclosure: null, completedOn: null, points: [] },
        },
      ],
      surveys: [
        {
          roundNo: 1,
          attitude: "SATISFIED",
          result: "SATISFIED",
          returnedOn: "2024-05-25",
          byLeadDeputy: true,
        },
      ],
      promises: [],
    });
  });

  it("know no section before the assignment", async () => {
    const earlier = parseCalendarDate("2024-03-17");
    const facts = await loadCaseFacts(db, { actor: bureau.secretariat, year: 2024, asOf: earlier });
    expect(facts.map(({ leadSectionId }) => leadSectionId)).toEqual(Array(6).fill(null));
  });

  it("wait for the last co-signer before a reply counts as sent", async () => {
    const [first] = report.led;
    const coSigner = await createDeputy(db, "黄岚");
    const place = { suggestionId: first?.suggestionId ?? "", deputyId: coSigner.deputyId };
    await db.sponsor.create({ data: { ...place, position: 2 } });
    const replied = { year: 2024, asOf, figure: "reply", part: "out" } as const;
    expect(await casesOfFigure(contextFor(bureau.chief, clock, db), replied)).toEqual([first?.handlingId]);
    await db.sponsor.delete({ where: { suggestionId_deputyId: place } });
  });
});

describe("the cases of a figure", () => {
  it("are those of its numerator and of the rest of its denominator", async () => {
    const context = contextFor(bureau.secretariat, clock, db);
    const question = { year: 2024, asOf, figure: "inPerson" } as const;
    expect([...(await casesOfFigure(context, { ...question, part: "in" }))].sort()).toEqual(
      ids(report.led.slice(0, 2)),
    );
    expect([...(await casesOfFigure(context, { ...question, part: "out" }))].sort()).toEqual(
      ids(report.led.slice(2)),
    );
    expect(await casesOfFigure(context, question)).toHaveLength(4);
  });

  it("are bounded by the sight of whoever asks", async () => {
    const total = { year: 2024, asOf, figure: "total" } as const;
    const count = async (actor: Bureau["chief"], more = {}) =>
      (await casesOfFigure(contextFor(actor, clock, db), { ...total, ...more })).length;
    const overseer = await createUser(db, { name: "督查", role: "OVERSEER" });
    expect(await count(bureau.elderHead)).toBe(5);
    expect(await count(bureau.placeLeader)).toBe(1);
    expect(await count(bureau.secretariat, { unitId: other.unitId })).toBe(0);
    expect(await count(overseer)).toBe(12);
    expect(await count(overseer, { unitId: other.unitId })).toBe(6);
    expect(await count(bureau.secretariat, { sectionId: bureau.sections.placeNames })).toBe(1);
  });

  it("are what the list shows under the figure's address", async () => {
    const context = contextFor(bureau.secretariat, clock, db);
    const filter = caseFilterSchema.parse({ year: "2024", asOf, figure: "strict", part: "out" });
    const list = await listCases(context, filter, await idsOfFilter(context, filter));
    expect(list.rows.map(({ id }) => id)).toEqual([report.led[3]?.handlingId]);
    expect(
      await idsOfFilter(context, caseFilterSchema.parse({ year: "2024", figure: "nonsense" })),
    ).toBeNull();
  });

  it("are refused to whoever has no dashboard", async () => {
    const admin = await createUser(db, { name: "管理员", role: "ADMIN" });
    const asked = casesOfFigure(contextFor(admin, clock, db), { year: 2024, asOf, figure: "total" });
    await expect(asked).rejects.toMatchObject({ failure: { kind: "NOT_PERMITTED" } });
  });

  it("are not told of a day to come", async () => {
    const tomorrow = parseCalendarDate("2024-06-12");
    const context = contextFor(bureau.chief, clock, db);
    await expect(
      casesOfFigure(context, { year: 2024, asOf: tomorrow, figure: "total" }),
    ).rejects.toMatchObject({ failure: { kind: "INVALID", field: "asOf", code: "future" } });
  });
});

it("asks the database once, for one case as for many", async () => {
  const sessionId = await createSession(db, { year: 2023 });
  const deputy = await createDeputy(db, "易安");
  const wish = { sponsors: [deputy], sessionId, deliveredOn: "2023-03-15", dueOn: "2023-06-15" };
  const sent = vi.spyOn(pg.Client.prototype, "query");
  const statements = async () => {
    sent.mockClear();
    await loadCaseFacts(db, { actor: bureau.secretariat, year: 2023, asOf });
    return sent.mock.calls.length;
  };
  await createCase(db, bureau, wish);
  expect(await statements()).toBe(1);
  for (let more = 0; more < 5; more++) await createCase(db, bureau, wish);
  expect(await statements()).toBe(1);
  sent.mockRestore();
});
