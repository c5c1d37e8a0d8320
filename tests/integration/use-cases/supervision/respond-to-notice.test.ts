import { beforeAll, describe, expect, it } from "vitest";
import { assignSections } from "@/lib/use-cases/assignment/assign-sections";
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

async function supervised(assisting = false) {
  const at = await world.inProgress({}, assisting);
  return { ...at, noticeId: await supervise(db, world.clock, at) };
}

const answer =
  (noticeId: string): Attempt =>
  (context, input) =>
    respondToNotice(context, { ...input, noticeId, text: "已约定四月三日与代表见面。" });

const responsesTo = (noticeId: string) => db.supervisionResponse.findMany({ where: { noticeId } });

describe("respondToNotice", () => {
  it("keeps the section's answer and tells the secretariat", async () => {
    const { handlingId, noticeId } = await supervised();
    const { elderHead, secretariat } = world.bureau;
    await answer(noticeId)(world.as(elderHead), await caseInput(db, handlingId));

    const rows = await responsesTo(noticeId);
    expect(rows).toMatchObject([
      {
        text: "已约定四月三日与代表见面。",
        respondedById: elderHead.userId,
        respondedAt: world.clock.now(),
      },
    ]);
    expect(await tallyOf(db, handlingId)).toMatchObject({ state: "IN_PROGRESS", version: 5, events: 4 });
    const { serial } = await db.supervisionNotice.findUniqueOrThrow({ where: { id: noticeId } });
    expect(await lastEvent(db, handlingId)).toEqual({
      type: "respond-to-notice",
      actorId: elderHead.userId,
      at: world.clock.now(),
      data: {
        noticeId,
        responseId: rows[0]?.id,
        year: 2024,
        serial,
        section: "养老服务科",
        respondBy: "2024-04-08",
        late: false,
      },
      told: [secretariat.userId],
    });
  });

  it("says when the answer comes late", async () => {
    const { handlingId, noticeId } = await supervised();
    world.clock.set("2024-04-09T00:10:00+08:00");
    await answer(noticeId)(world.as(world.bureau.elderHead), await caseInput(db, handlingId));
    expect(await lastEvent(db, handlingId)).toMatchObject({ data: { late: true } });
    world.clock.set("2024-04-01T09:00:00+08:00");
  });

  it("finds no notice of another case, of another unit or of none", async () => {
    const here = await supervised();
    const there = await supervised();
    const before = await tallyOf(db, here.handlingId);
    for (const noticeId of [there.noticeId, here.handlingId]) {
      const crossed = answer(noticeId)(
        world.as(world.bureau.elderHead),
        await caseInput(db, here.handlingId),
      );
      expect(await failureOf(crossed)).toEqual({ kind: "NOT_FOUND" });
    }
    expect(await tallyOf(db, here.handlingId)).toEqual(before);
    expect(await responsesTo(there.noticeId)).toEqual([]);
  });

  it("is for the head of the section addressed; an assisting section's may not", async () => {
    const { handlingId, noticeId } = await supervised(true);
    const { bureau, otherBureau, overseer, admin, auditor, leadDeputy, strangeDeputy } = world;
    await expectRefused(world, handlingId, answer(noticeId), {
      unseen: [otherBureau.elderHead, otherBureau.secretariat, strangeDeputy, admin, auditor],
      notPermitted: [
        ...[bureau.placeHead, bureau.elderStaff, bureau.secretariat, bureau.chief, bureau.elderLeader],
        ...[overseer, leadDeputy],
      ],
    });
    expect(await responsesTo(noticeId)).toEqual([]);
  });

  it("goes over to the new lead section when the case is reassigned", async () => {
    const { handlingId, noticeId, bureau } = await supervised();
    await assignSections(world.as(bureau.secretariat), {
      ...(await caseInput(db, handlingId)),
      leadSectionId: bureau.sections.placeNames,
      assistingSectionIds: [],
    });
    const input = await caseInput(db, handlingId);
    expect(await failureOf(answer(noticeId)(world.as(bureau.elderHead), input))).toEqual({
      kind: "NOT_FOUND",
    });
    expect(await failureOf(answer(noticeId)(world.as(bureau.placeHead), input))).toBeNull();
  });

  it("may be repeated until the notice is closed", async () => {
    const { handlingId, noticeId } = await supervised();
    const { elderHead, secretariat } = world.bureau;
    const respond = async () => answer(noticeId)(world.as(elderHead), await caseInput(db, handlingId));
    await respond();
    await respond();
    await closeNotice(world.as(secretariat), { ...(await caseInput(db, handlingId)), noticeId, remark: "" });
    expect(await failureOf(respond())).toEqual({ kind: "RULE_BROKEN", rule: "NOTICE_CLOSED" });
    expect(await responsesTo(noticeId)).toHaveLength(2);
  });

  it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
    const { handlingId, noticeId } = await supervised();
    await expectConflict(world, handlingId, world.bureau.elderHead, answer(noticeId));
    expect(await responsesTo(noticeId)).toEqual([]);
    await expectOnce(world, handlingId, world.bureau.elderHead, answer(noticeId));
    expect(await responsesTo(noticeId)).toHaveLength(1);
  });
});
