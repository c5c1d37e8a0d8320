import { beforeAll, describe, expect, it } from "vitest";
import { acknowledgeAssignment } from "@/lib/use-cases/assignment/acknowledge-assignment";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

describe("acknowledgeAssignment", () => {
  it("by the lead section opens the work and fills nobody's inbox", async () => {
    const { handlingId } = await world.assigned({}, true);
    const { elderHead, sections } = world.bureau;
    const result = await acknowledgeAssignment(world.as(elderHead), await caseInput(db, handlingId));

    const assignment = await db.sectionAssignment.findFirst({
      where: { handlingId, sectionId: sections.elderCare },
    });
    expect(assignment).toMatchObject({
      id: result.assignmentId,
      acknowledgedById: elderHead.userId,
      acknowledgedAt: world.clock.now(),
    });
    expect(await tallyOf(db, handlingId)).toMatchObject({ state: "IN_PROGRESS", version: 3, events: 2 });
    expect(await lastEvent(db, handlingId)).toEqual({
      type: "acknowledge-assignment",
      actorId: elderHead.userId,
      at: world.clock.now(),
      data: {
        assignmentId: result.assignmentId,
        sectionId: sections.elderCare,
        section: "养老服务科",
        kind: "LEAD",
      },
      told: [],
    });
  });

  it("by an assisting section leaves the case where it is", async () => {
    const { handlingId } = await world.assigned({}, true);
    await acknowledgeAssignment(world.as(world.bureau.placeHead), await caseInput(db, handlingId));
    expect(await tallyOf(db, handlingId)).toMatchObject({ state: "ASSIGNED", version: 3 });
    expect(await lastEvent(db, handlingId)).toMatchObject({ data: { kind: "ASSISTING" } });
  });

  it("is done once by each section", async () => {
    const { handlingId } = await world.inProgress();
    const again = acknowledgeAssignment(world.as(world.bureau.elderHead), await caseInput(db, handlingId));
    expect(await failureOf(again)).toEqual({ kind: "RULE_BROKEN", rule: "ALREADY_ACKNOWLEDGED" });
  });

  it("is a section head's, for the own section", async () => {
    const { handlingId } = await world.assigned();
    const { bureau, otherBureau, overseer, admin, auditor, leadDeputy, strangeDeputy } = world;
    await expectRefused(world, handlingId, acknowledgeAssignment, {
      unseen: [bureau.placeHead, bureau.placeLeader, otherBureau.elderHead, strangeDeputy, admin, auditor],
      notPermitted: [
        bureau.elderStaff,
        bureau.secretariat,
        bureau.chief,
        bureau.elderLeader,
        overseer,
        leadDeputy,
      ],
    });
  });

  it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
    const { elderHead } = world.bureau;
    const stale = await world.assigned();
    await expectConflict(world, stale.handlingId, elderHead, acknowledgeAssignment);
    const twice = await world.assigned();
    await expectOnce(world, twice.handlingId, elderHead, acknowledgeAssignment);
  });
});
