import { beforeAll, describe, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import type { HandlingRole } from "@/lib/domain/case-facts";
import { type RecordContactInput, recordContactSchema } from "@/lib/schemas/contact/record-contact";
import { recordContact } from "@/lib/use-cases/contact/record-contact";
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

const visit = () => ({
  deputyId: world.leadDeputy.deputyId,
  stage: "BEFORE" as const,
  form: "VISIT" as const,
  heldOn: parseCalendarDate("2024-03-28"),
  place: "秀江街道",
  attendees: "刘芳、陈晨",
  leaderPresent: true,
  views: "希望先在老旧小区试点。",
  response: "已列入今年计划。",
  onlineReason: "",
});

const recordVisit: Attempt = (context, input) => recordContact(context, { ...input, ...visit() });

async function record(handlingId: string, change: Partial<RecordContactInput>) {
  const input = { ...(await caseInput(db, handlingId)), ...visit(), ...change };
  return recordContact(world.as(world.bureau.elderStaff), input);
}

describe("recordContact", () => {
  it("keeps the photo or letter that shows it, and nothing where the file is none that is taken", async () => {
    const { handlingId } = await world.inProgress();
    const { contactId } = await record(handlingId, { scan: pdf("走访记录.pdf") });
    expect(await db.attachment.findMany({ where: { handlingId } })).toMatchObject([
      { subject: "CONTACT", subjectId: contactId, fileName: "走访记录.pdf", forDeputy: false },
    ]);
    const page = record(handlingId, { scan: new File(["<html>"], "a.pdf") });
    expect(await failureOf(page)).toMatchObject({ field: "scan", code: "fileType" });
    expect(await db.contact.count({ where: { handlingId } })).toBe(1);
  });

  it("is none after a reply as long as none has gone out", async () => {
    const { handlingId } = await world.inProgress();
    expect(await failureOf(record(handlingId, { stage: "AFTER" }))).toEqual({
      kind: "INVALID",
      field: "stage",
      code: "notAnsweredYet",
    });
  });

  it("keeps who met whom, when, how and what was said, and fills nobody's inbox", async () => {
    const { handlingId } = await world.inProgress();
    const { elderStaff } = world.bureau;
    const result = await record(handlingId, {});

    expect(await db.contact.findMany({ where: { handlingId } })).toEqual([
      {
        ...visit(),
        id: result.contactId,
        handlingId,
        roundNo: 1,
        heldOn: new Date("2024-03-28T00:00:00Z"),
        recordedById: elderStaff.userId,
        recordedAt: world.clock.now(),
      },
    ]);
    expect(await tallyOf(db, handlingId)).toMatchObject({ state: "IN_PROGRESS", version: 4, events: 3 });
    expect(await lastEvent(db, handlingId)).toEqual({
      type: "record-contact",
      actorId: elderStaff.userId,
      at: world.clock.now(),
      data: {
        contactId: result.contactId,
        deputyId: world.leadDeputy.deputyId,
        deputy: "甘霖",
        stage: "BEFORE",
        form: "VISIT",
        heldOn: "2024-03-28",
        place: "秀江街道",
        leaderPresent: true,
        roundNo: 1,
      },
      told: [],
    });
  });

  it("takes any sponsor of the suggestion and nobody else", async () => {
    const { handlingId } = await world.inProgress();
    await record(handlingId, { deputyId: world.coDeputy.deputyId });
    const stranger = record(handlingId, { deputyId: world.strangeDeputy.deputyId });
    expect(await failureOf(stranger)).toEqual({ kind: "RULE_BROKEN", rule: "DEPUTY_NOT_SPONSOR" });
    expect(await tallyOf(db, handlingId)).toMatchObject({ contacts: 1 });
  });

  it("takes today in Shanghai but no later day", async () => {
    const { handlingId } = await world.inProgress();
    world.clock.set("2024-04-01T00:30:00+08:00");
    await record(handlingId, { heldOn: parseCalendarDate("2024-04-01") });
    const tomorrow = record(handlingId, { heldOn: parseCalendarDate("2024-04-02") });
    expect(await failureOf(tomorrow)).toEqual({ kind: "INVALID", field: "heldOn", code: "future" });
    expect(await tallyOf(db, handlingId)).toMatchObject({ contacts: 1 });
    world.clock.set("2024-04-01T09:00:00+08:00");
  });

  it.each<[HandlingRole, boolean]>([
    ["SOLE", true],
    ["LEAD", true],
    ["SEPARATE", true],
    ["CO", false],
  ])("by video of a %s handling: the reason is demanded %s", async (role, demanded) => {
    const { handlingId } = await world.inProgress({ role });
    const missing = { kind: "INVALID", field: "onlineReason", code: "onlineReasonMissing" };
    expect(await failureOf(record(handlingId, { form: "VIDEO" }))).toEqual(demanded ? missing : null);
    await record(handlingId, { form: "VIDEO", onlineReason: "代表在外地学习" });
    await record(handlingId, { form: "PHONE" });
    expect(await tallyOf(db, handlingId)).toMatchObject({ contacts: demanded ? 2 : 3 });
  });

  it("is done by the sections that have the case and by the secretariat", async () => {
    const { handlingId } = await world.inProgress({}, true);
    for (const actor of [world.bureau.placeStaff, world.bureau.placeHead, world.bureau.secretariat]) {
      await recordVisit(world.as(actor), await caseInput(db, handlingId));
    }
    const other = await world.inProgress();
    const { bureau, otherBureau, overseer, admin, auditor, leadDeputy, strangeDeputy } = world;
    await expectRefused(world, other.handlingId, recordVisit, {
      unseen: [bureau.placeHead, bureau.placeStaff, otherBureau.secretariat, strangeDeputy, admin, auditor],
      notPermitted: [bureau.chief, bureau.elderLeader, overseer, leadDeputy],
    });
  });

  it("waits for the case to be assigned", async () => {
    const { handlingId } = await world.received();
    const early = recordVisit(world.as(world.bureau.secretariat), await caseInput(db, handlingId));
    expect(await failureOf(early)).toEqual({ kind: "RULE_BROKEN", rule: "STATE_DOES_NOT_ALLOW" });
  });

  it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
    const { handlingId } = await world.inProgress();
    await expectConflict(world, handlingId, world.bureau.elderStaff, recordVisit);
    await expectOnce(world, handlingId, world.bureau.elderStaff, recordVisit);
    expect(await tallyOf(db, handlingId)).toMatchObject({ contacts: 1 });
  });
});

describe("recordContactSchema", () => {
  it("reads a form's texts", async () => {
    const { handlingId } = await world.received();
    const { leaderPresent: _unticked, ...texts } = visit();
    const sent = {
      ...(await caseInput(db, handlingId)),
      ...texts,
      version: "1",
      views: " 希望试点。\r\n尽快。 ",
    };
    expect(recordContactSchema.parse(sent)).toMatchObject({
      version: 1,
      leaderPresent: false,
      views: "希望试点。\n尽快。",
    });
    expect(recordContactSchema.safeParse({ ...sent, form: "TELEGRAM" }).success).toBe(false);
    expect(recordContactSchema.safeParse({ ...sent, heldOn: "2024-02-30" }).success).toBe(false);
    expect(recordContactSchema.safeParse({ ...sent, views: "  " }).success).toBe(false);
  });
});
