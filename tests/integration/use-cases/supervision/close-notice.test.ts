import { beforeAll, describe, expect, it } from "vitest";
import { closeNotice } from "@/lib/use-cases/supervision/close-notice";
import { respondToNotice } from "@/lib/use-cases/supervision/respond-to-notice";
import { caseInput } from "@/tests/support/fixtures/cases";
import { supervise } from "@/tests/support/fixtures/course";
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

async function answered() {
  const at = await world.inProgress();
  const noticeId = await supervise(db, world.clock, at);
  await respondToNotice(world.as(at.bureau.elderHead), {
    ...(await caseInput(db, at.handlingId)),
    noticeId,
    text: "已办。",
  });
  return { ...at, noticeId };
}

const close =
  (noticeId: string): Attempt =>
  (context, input) =>
    closeNotice(context, { ...input, noticeId, remark: "情况属实，予以销号。" });

const noticeOf = (id: string) => db.supervisionNotice.findUniqueOrThrow({ where: { id } });

describe("closeNotice", () => {
  it("closes an answered notice and tells the section's head", async () => {
    const { handlingId, noticeId } = await answered();
    const { secretariat, elderHead } = world.bureau;
    await close(noticeId)(world.as(secretariat), await caseInput(db, handlingId));

    const notice = await noticeOf(noticeId);
    expect(notice).toMatchObject({
      closedAt: world.clock.now(),
      closedById: secretariat.userId,
      closeRemark: "情况属实，予以销号。",
    });
    expect(await tallyOf(db, handlingId)).toMatchObject({ state: "IN_PROGRESS", version: 6, events: 5 });
    expect(await lastEvent(db, handlingId)).toEqual({
      type: "close-notice",
      actorId: secretariat.userId,
      at: world.clock.now(),
      data: { noticeId, year: 2024, serial: notice.serial, section: "养老服务科" },
      told: [elderHead.userId],
    });
  });

  it("needs an answer first, and is done once", async () => {
    const at = await world.inProgress();
    const unanswered = await supervise(db, world.clock, at);
    const { secretariat } = world.bureau;
    const early = close(unanswered)(world.as(secretariat), await caseInput(db, at.handlingId));
    expect(await failureOf(early)).toEqual({ kind: "RULE_BROKEN", rule: "RESPONSE_MISSING" });
    expect((await noticeOf(unanswered)).closedAt).toBeNull();

    const { handlingId, noticeId } = await answered();
    await close(noticeId)(world.as(secretariat), await caseInput(db, handlingId));
    const again = close(noticeId)(world.as(secretariat), await caseInput(db, handlingId));
    expect(await failureOf(again)).toEqual({ kind: "RULE_BROKEN", rule: "NOTICE_CLOSED" });
  });

  it("finds no notice of another case", async () => {
    const here = await answered();
    const there = await answered();
    const input = await caseInput(db, here.handlingId);
    const crossed = close(there.noticeId)(world.as(world.bureau.secretariat), input);
    expect(await failureOf(crossed)).toEqual({ kind: "NOT_FOUND" });
    expect((await noticeOf(there.noticeId)).closedAt).toBeNull();
    expect(await tallyOf(db, here.handlingId)).toMatchObject({ version: input.version });
  });

  it("is the secretariat's alone, of the own unit", async () => {
    const { handlingId, noticeId } = await answered();
    const { bureau, otherBureau, overseer, admin, auditor, leadDeputy, strangeDeputy } = world;
    await expectRefused(world, handlingId, close(noticeId), {
      unseen: [bureau.placeHead, otherBureau.secretariat, strangeDeputy, admin, auditor],
      notPermitted: [
        bureau.elderHead,
        bureau.elderStaff,
        bureau.chief,
        bureau.elderLeader,
        overseer,
        leadDeputy,
      ],
    });
    expect((await noticeOf(noticeId)).closedAt).toBeNull();
  });

  it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
    const { handlingId, noticeId } = await answered();
    await expectConflict(world, handlingId, world.bureau.secretariat, close(noticeId));
    expect((await noticeOf(noticeId)).closedAt).toBeNull();
    await expectOnce(world, handlingId, world.bureau.secretariat, close(noticeId));
  });
});
