import { beforeAll, describe, expect, it } from "vitest";
import { type CalendarDate, parseCalendarDate } from "@/lib/domain/calendar-date";
import { assignSectionsSchema, assistingDueFieldOf } from "@/lib/schemas/assignment/assign-sections";
import { acknowledgeAssignment } from "@/lib/use-cases/assignment/acknowledge-assignment";
import { assignSections } from "@/lib/use-cases/assignment/assign-sections";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;
let elderCare: string;
let placeNames: string;

beforeAll(async () => {
  world = await createWorld(db);
  ({ elderCare, placeNames } = world.bureau.sections);
});

const toElderCare: Attempt = (context, input) =>
  assignSections(context, { ...input, leadSectionId: elderCare, assistingSectionIds: [] });

async function assignTo(handlingId: string, leadSectionId: string, assistingSectionIds: string[] = []) {
  const input = await caseInput(db, handlingId);
  return assignSections(world.as(world.bureau.secretariat), {
    ...input,
    leadSectionId,
    assistingSectionIds,
  });
}

function partsOf(handlingId: string) {
  return db.sectionAssignment.findMany({
    where: { handlingId },
    orderBy: [{ assignedAt: "asc" }, { kind: "asc" }],
  });
}

const id = "00000000-0000-4000-8000-000000000000";

describe("assignSections", () => {
  it("gives the case to a lead and an assisting section and tells their people", async () => {
    const { handlingId } = await world.received();
    const { secretariat, elderHead, elderStaff, placeHead, placeStaff } = world.bureau;
    const result = await assignTo(handlingId, elderCare, [placeNames, placeNames]);

    expect(result).toEqual({ leadSectionId: elderCare });
    const common = {
      assignedById: secretariat.userId,
      assignedAt: world.clock.now(),
      acknowledgedAt: null,
      endedAt: null,
    };
    expect(await partsOf(handlingId)).toMatchObject([
      { sectionId: elderCare, kind: "LEAD", ...common },
      { sectionId: placeNames, kind: "ASSISTING", ...common },
    ]);
    expect(await tallyOf(db, handlingId)).toMatchObject({ state: "ASSIGNED", version: 2, events: 1 });
    expect(await lastEvent(db, handlingId)).toEqual({
      type: "assign-sections",
      actorId: secretariat.userId,
      at: world.clock.now(),
      data: {
        leadSectionId: elderCare,
        leadSection: "养老服务科",
        assistingSectionIds: [placeNames],
        assistingSections: ["区划地名科"],
        assistingDue: ["2024-05-31"],
        reassigned: false,
        endedSections: [],
      },
      told: [elderHead, elderStaff, placeHead, placeStaff].map((it) => it.userId).sort(),
    });
  });

  it("gives an assisting section a day of its own, which may be moved and stays when nothing is said", async () => {
    const { handlingId } = await world.received();
    const assisting = async (assistingDue?: Record<string, CalendarDate>) => {
      await assignSections(world.as(world.bureau.secretariat), {
        ...(await caseInput(db, handlingId)),
        leadSectionId: elderCare,
        assistingSectionIds: [placeNames],
        ...(assistingDue ? { assistingDue } : {}),
      });
      const part = await db.sectionAssignment.findFirst({ where: { handlingId, kind: "ASSISTING" } });
      return part?.dueOn?.toISOString().slice(0, 10) ?? null;
    };
    const on = (day: string) => ({ [placeNames]: parseCalendarDate(day) });
    expect(await assisting(on("2024-05-10"))).toBe("2024-05-10");
    expect(await assisting()).toBe("2024-05-10");
    expect(await assisting(on("2024-05-20"))).toBe("2024-05-20");
    expect(await lastEvent(db, handlingId)).toMatchObject({ data: { assistingDue: ["2024-05-20"] } });
    for (const [day, code] of [
      ["2024-03-31", "past"],
      ["2024-06-16", "afterCaseDue"],
    ] as const) {
      const field = `assistingDue.${placeNames}`;
      expect(await failureOf(assisting(on(day)))).toEqual({ kind: "INVALID", field, code });
    }
    // left blank, the setting's fifteen days before the reply is due
    expect(await assisting({})).toBe("2024-05-31");
    world.clock.advance({ days: 65 });
    expect(await assisting(on("2024-05-31"))).toBe("2024-05-31");
    world.clock.advance({ days: -65 });
  });

  it("reads the days of ticked sections only, and asks for days that are days", () => {
    const form = { handlingId: id, version: "3", submissionKey: id, leadSectionId: id };
    const parse = (more: Record<string, string>) => assignSectionsSchema.safeParse({ ...form, ...more });
    const ticked = { assistingSectionIds: elderCare };
    const due = (sectionId: string, day: string) => ({ [assistingDueFieldOf(sectionId)]: day });
    const read = parse({ ...ticked, ...due(elderCare, "2024-05-10"), ...due(placeNames, "2024-05-11") });
    expect(read.data).toMatchObject({ version: 3, assistingDue: { [elderCare]: "2024-05-10" } });
    expect(parse({ ...ticked, ...due(elderCare, "") }).data?.assistingDue).toEqual({});
    const wrong = parse({ ...ticked, ...due(elderCare, "2024-02-30") });
    expect(wrong.error?.issues).toMatchObject([{ path: [assistingDueFieldOf(elderCare)], message: "date" }]);
  });

  it("ends a part that is taken away, keeps it in the history and keeps the acknowledgement of the others", async () => {
    const { handlingId } = await world.inProgress({}, true);
    const { secretariat, placeHead } = world.bureau;
    await acknowledgeAssignment(world.as(placeHead), await caseInput(db, handlingId));
    world.clock.advance({ minutes: 5 });
    await assignTo(handlingId, elderCare);

    const parts = await partsOf(handlingId);
    expect(parts).toHaveLength(2);
    expect(parts.find(({ sectionId }) => sectionId === placeNames)).toMatchObject({
      endedAt: world.clock.now(),
      endedById: secretariat.userId,
      acknowledgedById: placeHead.userId,
    });
    const kept = parts.find(({ sectionId }) => sectionId === elderCare);
    expect(kept?.endedAt).toBeNull();
    expect(kept?.acknowledgedAt).not.toBeNull();
    expect(await lastEvent(db, handlingId)).toMatchObject({
      data: { reassigned: true, endedSections: ["区划地名科"] },
      told: [placeHead.userId],
    });
  });

  it("leaves a case at work in its state when the lead changes; the new lead has to acknowledge", async () => {
    const { handlingId } = await world.inProgress({}, true);
    world.clock.advance({ minutes: 5 });
    await assignTo(handlingId, placeNames);

    expect(await tallyOf(db, handlingId)).toMatchObject({ state: "IN_PROGRESS", assignments: 3 });
    const open = (await partsOf(handlingId)).filter(({ endedAt }) => endedAt === null);
    expect(open).toMatchObject([{ sectionId: placeNames, kind: "LEAD", acknowledgedAt: null }]);
    expect(await lastEvent(db, handlingId)).toMatchObject({ data: { endedSections: ["养老服务科"] } });
    await acknowledgeAssignment(world.as(world.bureau.placeHead), await caseInput(db, handlingId));
    expect(await tallyOf(db, handlingId)).toMatchObject({ state: "IN_PROGRESS" });
  });

  it("takes only sections of the unit that are still open", async () => {
    const { handlingId } = await world.received();
    const foreign = world.otherBureau.sections.elderCare;
    const nowhere = "00000000-0000-4000-8000-000000000000";
    const before = await tallyOf(db, handlingId);
    for (const sectionId of [foreign, nowhere]) {
      const refused = { kind: "RULE_BROKEN", rule: "SECTION_NOT_OF_UNIT" };
      expect(await failureOf(assignTo(handlingId, sectionId))).toEqual(refused);
      expect(await failureOf(assignTo(handlingId, elderCare, [sectionId]))).toEqual(refused);
    }
    expect(await failureOf(assignTo(handlingId, world.bureau.sections.closed))).toEqual({
      kind: "RULE_BROKEN",
      rule: "SECTION_CLOSED",
    });
    expect(await tallyOf(db, handlingId)).toEqual(before);
  });

  it("refuses a section that is to lead and to assist", async () => {
    const { handlingId } = await world.received();
    const before = await tallyOf(db, handlingId);
    expect(await failureOf(assignTo(handlingId, elderCare, [placeNames, elderCare]))).toEqual({
      kind: "INVALID",
      field: "assistingSectionIds",
      code: "alsoLead",
    });
    expect(await tallyOf(db, handlingId)).toEqual(before);
  });

  it("is the secretariat's alone, of the own unit", async () => {
    const { handlingId } = await world.assigned({}, true);
    const { elderHead, elderStaff, placeHead, placeStaff, chief, elderLeader, placeLeader } = world.bureau;
    const { overseer, admin, auditor, leadDeputy, coDeputy, strangeDeputy, otherBureau } = world;
    await expectRefused(world, handlingId, toElderCare, {
      unseen: [
        otherBureau.secretariat,
        otherBureau.elderHead,
        otherBureau.chief,
        admin,
        auditor,
        strangeDeputy,
      ],
      notPermitted: [
        ...[elderHead, elderStaff, placeHead, placeStaff, chief, elderLeader, placeLeader],
        ...[overseer, leadDeputy, coDeputy],
      ],
    });
  });

  it("refuses a case that is for reference only", async () => {
    const { handlingId } = await world.received({ role: "REFERENCE" });
    expect(await failureOf(assignTo(handlingId, elderCare))).toEqual({ kind: "NOT_PERMITTED" });
  });

  it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
    const stale = await world.received();
    await expectConflict(world, stale.handlingId, world.bureau.secretariat, toElderCare);
    const { handlingId } = await world.received();
    await expectOnce(world, handlingId, world.bureau.secretariat, toElderCare);
    expect(await partsOf(handlingId)).toHaveLength(1);
  });
});
