import { beforeAll, describe, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { readCase } from "@/lib/queries/case/read-case";
import { closeNotice } from "@/lib/use-cases/supervision/close-notice";
import { extendNotice } from "@/lib/use-cases/supervision/extend-notice";
import { issueSupervisionNotice } from "@/lib/use-cases/supervision/issue-supervision-notice";
import { respondToNotice } from "@/lib/use-cases/supervision/respond-to-notice";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

/** A case with a notice to be answered by 10 April 2024. */
async function noticed() {
  const { handlingId } = await world.inProgress();
  const { noticeId } = await issueSupervisionNotice(world.as(world.bureau.secretariat), {
    ...(await caseInput(db, handlingId)),
    reason: "两周没有进展。",
    requirement: "请说明进度。",
    respondBy: parseCalendarDate("2024-04-10"),
  });
  return { handlingId, noticeId };
}

const extend =
  (noticeId: string, respondBy = "2024-04-20"): Attempt =>
  (context, input) =>
    extendNotice(context, {
      ...input,
      noticeId,
      respondBy: parseCalendarDate(respondBy),
      reason: "正在与财政部门会商。",
    });

describe("extendNotice", () => {
  it("moves the day, keeps the earlier one in a dated row and tells the section", async () => {
    const { handlingId, noticeId } = await noticed();
    const { secretariat, elderHead, elderStaff } = world.bureau;
    const context = world.as(secretariat);
    await extend(noticeId)(context, await caseInput(db, handlingId));
    await extend(noticeId, "2024-04-25")(context, await caseInput(db, handlingId));
    const { notices } = await readCase(context, handlingId);
    expect(notices[0]).toMatchObject({
      respondBy: "2024-04-25",
      extensions: [
        { previousOn: "2024-04-10", respondBy: "2024-04-20", reason: "正在与财政部门会商。" },
        { previousOn: "2024-04-20", respondBy: "2024-04-25" },
      ],
    });
    expect(await lastEvent(db, handlingId)).toMatchObject({
      type: "extend-notice",
      data: { noticeId, previousOn: "2024-04-20", respondBy: "2024-04-25" },
      told: [elderHead, elderStaff].map(({ userId }) => userId).sort(),
    });
    await expect(db.noticeExtension.deleteMany({ where: { noticeId } })).rejects.toThrow();
  });

  it("only moves it on, and only while the notice is open", async () => {
    const { handlingId, noticeId } = await noticed();
    const { secretariat, elderHead } = world.bureau;
    const attempt = async (respondBy: string) =>
      failureOf(extend(noticeId, respondBy)(world.as(secretariat), await caseInput(db, handlingId)));
    const refusal = { kind: "INVALID", field: "respondBy", code: "notLater" };
    expect(await attempt("2024-04-10")).toEqual(refusal);
    expect(await attempt("2024-04-09")).toEqual(refusal);
    world.clock.set("2024-04-15T09:00:00+08:00");
    expect(await attempt("2024-04-14")).toEqual({ ...refusal, code: "past" });
    world.clock.set("2024-04-01T09:00:00+08:00");
    await respondToNotice(world.as(elderHead), {
      ...(await caseInput(db, handlingId)),
      noticeId,
      text: "已制定计划。",
    });
    await closeNotice(world.as(secretariat), { ...(await caseInput(db, handlingId)), noticeId, remark: "" });
    expect(await attempt("2024-04-20")).toEqual({ kind: "RULE_BROKEN", rule: "NOTICE_CLOSED" });
  });

  it("knows no notice of another case", async () => {
    const [{ noticeId }, { handlingId }] = [await noticed(), await noticed()];
    const act = extend(noticeId)(world.as(world.bureau.secretariat), await caseInput(db, handlingId));
    expect(await failureOf(act)).toEqual({ kind: "NOT_FOUND" });
  });

  it("is the secretariat's alone, of the own unit", async () => {
    const { handlingId, noticeId } = await noticed();
    const { bureau, otherBureau, overseer, admin, leadDeputy } = world;
    await expectRefused(world, handlingId, extend(noticeId), {
      unseen: [bureau.placeHead, otherBureau.secretariat, admin],
      notPermitted: [bureau.elderHead, bureau.chief, bureau.elderLeader, overseer, leadDeputy],
    });
  });

  it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
    const { handlingId, noticeId } = await noticed();
    await expectConflict(world, handlingId, world.bureau.secretariat, extend(noticeId));
    await expectOnce(world, handlingId, world.bureau.secretariat, extend(noticeId));
    expect(await db.noticeExtension.count({ where: { noticeId } })).toBe(1);
  });
});
