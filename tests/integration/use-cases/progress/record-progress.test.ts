import { beforeAll, describe, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { readCase } from "@/lib/queries/case/read-case";
import { listParts } from "@/lib/queries/home/list-parts";
import { recordProgress } from "@/lib/use-cases/progress/record-progress";
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
});

const entry = {
  summary: "印发社区助餐服务实施方案。",
  measures: "在三个街道试点。",
  outcome: "新建助餐点12个。",
  documentNo: "宜民字〔2024〕18号",
  figures: "12个助餐点，服务老人860人",
};

const report =
  (happenedOn = "2024-03-30"): Attempt =>
  (context, input) =>
    recordProgress(context, { ...input, ...entry, happenedOn: parseCalendarDate(happenedOn) });

describe("recordProgress", () => {
  it("keeps what was done and what came of it, and fills nobody's inbox", async () => {
    const { handlingId } = await world.inProgress({}, true);
    const { elderStaff } = world.bureau;
    await report()(world.as(elderStaff), await caseInput(db, handlingId));

    const rows = await db.progressEntry.findMany({ where: { handlingId } });
    expect(rows).toMatchObject([
      {
        ...entry,
        happenedOn: new Date("2024-03-30T00:00:00Z"),
        recordedById: elderStaff.userId,
        recordedAt: world.clock.now(),
      },
    ]);
    expect(await tallyOf(db, handlingId)).toMatchObject({ state: "IN_PROGRESS", progress: 1, version: 4 });
    expect(await lastEvent(db, handlingId)).toEqual({
      type: "record-progress",
      actorId: elderStaff.userId,
      at: world.clock.now(),
      data: { progressId: rows[0]?.id, happenedOn: "2024-03-30", documentNo: "宜民字〔2024〕18号" },
      told: [],
    });
  });

  it("takes no day to come", async () => {
    const { handlingId } = await world.inProgress();
    const early = report("2024-04-02")(world.as(world.bureau.elderStaff), await caseInput(db, handlingId));
    expect(await failureOf(early)).toEqual({ kind: "INVALID", field: "happenedOn", code: "future" });
    expect(await tallyOf(db, handlingId)).toMatchObject({ progress: 0, version: 3 });
  });

  it("hands in an assisting section's part, tells the lead section, and then waits for it no more", async () => {
    const { handlingId } = await world.inProgress({}, true);
    const { placeStaff, placeHead, elderHead, elderStaff, secretariat } = world.bureau;
    const waiting = async () => {
      const { parts } = await listParts(world.as(placeStaff));
      return parts.filter((part) => part.handlingId === handlingId);
    };
    expect(await waiting()).toMatchObject([
      { act: "record-progress", leadSection: "养老服务科", dueOn: "2024-05-31", light: "GREEN" },
    ]);
    const { parts: toAcknowledge } = await listParts(world.as(placeHead));
    expect(toAcknowledge.find((part) => part.handlingId === handlingId)?.act).toBe("acknowledge-assignment");
    expect(await listParts(world.as(elderHead))).toMatchObject({ parts: [] });
    expect(await listParts(world.as(secretariat))).toMatchObject({ parts: [] });

    const handIn: Attempt = (context, input) =>
      recordProgress(context, {
        ...{ ...input, ...entry, handsInPart: true },
        happenedOn: parseCalendarDate("2024-03-30"),
      });
    const byLead = handIn(world.as(elderStaff), await caseInput(db, handlingId));
    expect(await failureOf(byLead)).toEqual({ kind: "RULE_BROKEN", rule: "NO_PART_TO_HAND_IN" });
    await handIn(world.as(placeStaff), await caseInput(db, handlingId));
    expect(await waiting()).toEqual([]);
    expect(await lastEvent(db, handlingId)).toMatchObject({
      type: "part-handed-in",
      data: { section: "区划地名科", happenedOn: "2024-03-30" },
      told: [elderHead.userId, elderStaff.userId].sort(),
    });
    const view = await readCase(world.as(elderStaff), handlingId);
    expect(view.currentAssignments).toMatchObject([
      { kind: "LEAD", dueOn: null, handedInOn: null },
      { kind: "ASSISTING", dueOn: "2024-05-31", handedInOn: "2024-04-01" },
    ]);
  });

  it("is done by the sections that have the case", async () => {
    const { handlingId } = await world.inProgress();
    const { bureau, otherBureau, overseer, admin, auditor, leadDeputy, strangeDeputy } = world;
    await expectRefused(world, handlingId, report(), {
      unseen: [bureau.placeHead, bureau.placeStaff, otherBureau.elderHead, strangeDeputy, admin, auditor],
      notPermitted: [bureau.secretariat, bureau.chief, bureau.elderLeader, overseer, leadDeputy],
    });
  });

  it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
    const { handlingId } = await world.inProgress();
    await expectConflict(world, handlingId, world.bureau.elderStaff, report());
    await expectOnce(world, handlingId, world.bureau.elderStaff, report());
    expect(await tallyOf(db, handlingId)).toMatchObject({ progress: 1 });
  });
});
