import { beforeAll, describe, expect, it } from "vitest";
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
        reassigned: false,
        endedSections: [],
      },
      told: [elderHead, elderStaff, placeHead, placeStaff].map((it) => it.userId).sort(),
    });
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
