import { beforeAll, describe, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { recordWaiver } from "@/lib/use-cases/contact/record-waiver";
import { pdf } from "@/tests/support/fixtures/attachments";
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

const waive =
  (deputyId: string, statedOn = "2024-03-29"): Attempt =>
  (context, input) =>
    recordWaiver(context, {
      ...input,
      deputyId,
      statedOn: parseCalendarDate(statedOn),
      evidence: "代表来电说明，通话记录第12号",
    });
const waiveLead: Attempt = (context, input) => waive(world.leadDeputy.deputyId)(context, input);

describe("recordWaiver", () => {
  it("keeps who asked for no consultation and tells the secretariat", async () => {
    const { handlingId } = await world.inProgress();
    const { elderStaff, secretariat } = world.bureau;
    await waiveLead(world.as(elderStaff), await caseInput(db, handlingId));

    const rows = await db.contactWaiver.findMany({ where: { handlingId } });
    expect(rows).toMatchObject([
      {
        deputyId: world.leadDeputy.deputyId,
        statedOn: new Date("2024-03-29T00:00:00Z"),
        evidence: "代表来电说明，通话记录第12号",
        recordedById: elderStaff.userId,
        recordedAt: world.clock.now(),
      },
    ]);
    expect(await tallyOf(db, handlingId)).toMatchObject({ state: "IN_PROGRESS", waivers: 1, version: 4 });
    expect(await lastEvent(db, handlingId)).toEqual({
      type: "record-waiver",
      actorId: elderStaff.userId,
      at: world.clock.now(),
      data: {
        waiverId: rows[0]?.id,
        deputyId: world.leadDeputy.deputyId,
        deputy: "甘霖",
        statedOn: "2024-03-29",
      },
      told: [secretariat.userId],
    });
  });

  it("keeps the scan that shows it", async () => {
    const { handlingId } = await world.inProgress();
    const { elderStaff } = world.bureau;
    const input = { ...(await caseInput(db, handlingId)), deputyId: world.leadDeputy.deputyId };
    const said = { statedOn: parseCalendarDate("2024-03-29"), evidence: "代表签名的说明" };
    const { waiverId } = await recordWaiver(world.as(elderStaff), {
      ...input,
      ...said,
      scan: pdf("说明.pdf"),
    });
    expect(await db.attachment.findMany({ where: { handlingId } })).toMatchObject([
      { subject: "WAIVER", subjectId: waiverId, shows: "代表签名的说明", fileName: "说明.pdf" },
    ]);
  });

  it("stands once for a sponsor, for sponsors only, and for no day to come", async () => {
    const { handlingId } = await world.inProgress();
    const attempt = async (act: Attempt) =>
      failureOf(act(world.as(world.bureau.elderHead), await caseInput(db, handlingId)));
    expect(await attempt(waive(world.strangeDeputy.deputyId))).toEqual({
      kind: "RULE_BROKEN",
      rule: "DEPUTY_NOT_SPONSOR",
    });
    expect(await attempt(waive(world.leadDeputy.deputyId, "2024-04-02"))).toEqual({
      kind: "INVALID",
      field: "statedOn",
      code: "future",
    });
    expect(await attempt(waiveLead)).toBeNull();
    expect(await attempt(waiveLead)).toEqual({ kind: "RULE_BROKEN", rule: "ALREADY_WAIVED" });
    expect(await attempt(waive(world.coDeputy.deputyId))).toBeNull();
    expect(await tallyOf(db, handlingId)).toMatchObject({ waivers: 2, version: 5 });
  });

  it("is for units that answer the deputy, done by their sections and secretariat", async () => {
    const co = await world.inProgress({ role: "CO" });
    const { bureau, otherBureau, overseer, admin, auditor, leadDeputy, strangeDeputy } = world;
    await expectRefused(world, co.handlingId, waiveLead, {
      unseen: [],
      notPermitted: [bureau.elderStaff, bureau.elderHead, bureau.secretariat],
    });
    const { handlingId } = await world.inProgress();
    await expectRefused(world, handlingId, waiveLead, {
      unseen: [bureau.placeHead, bureau.placeStaff, otherBureau.secretariat, strangeDeputy, admin, auditor],
      notPermitted: [bureau.chief, bureau.elderLeader, overseer, leadDeputy],
    });
  });

  it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
    const { handlingId } = await world.inProgress();
    await expectConflict(world, handlingId, world.bureau.elderStaff, waiveLead);
    await expectOnce(world, handlingId, world.bureau.elderStaff, waiveLead);
    expect(await tallyOf(db, handlingId)).toMatchObject({ waivers: 1 });
  });
});
