import { beforeAll, describe, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { readActMaterial } from "@/lib/queries/case/read-act-material";
import { readCase } from "@/lib/queries/case/read-case";
import { recordContact } from "@/lib/use-cases/contact/record-contact";
import { mergeCases } from "@/lib/use-cases/merging/merge-cases";
import { unmergeCase } from "@/lib/use-cases/merging/unmerge-case";
import { recordProgress } from "@/lib/use-cases/progress/record-progress";
import { caseInput, createSession } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { draft, meet, takeTo } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const merge =
  (others: readonly string[], numbers = ""): Attempt =>
  (context, input) =>
    mergeCases(context, { ...input, others: [...others], numbers, reason: "内容相同" });

const contact = {
  stage: "DURING",
  form: "VISIT",
  heldOn: parseCalendarDate("2024-03-20"),
  place: "",
  attendees: "",
  leaderPresent: false,
  views: "希望一并研究。",
  response: "",
  onlineReason: "",
} as const;
const entry = {
  happenedOn: parseCalendarDate("2024-03-21"),
  summary: "一并调研。",
  measures: "",
  outcome: "",
  documentNo: "",
  figures: "",
};

/** Three cases of one session, the first two at work, joined under the first. */
async function group() {
  const sessionId = await createSession(db);
  const first = await world.inProgress({ sessionId, number: "11" });
  const second = await world.inProgress({ sessionId, number: "12", sponsors: [world.coDeputy] });
  const third = await world.received({ sessionId, number: "13" });
  const context = world.as(world.bureau.secretariat);
  await merge([second.handlingId], "13")(context, await caseInput(db, first.handlingId));
  return { first, second, third };
}

describe("mergeCases", () => {
  it("joins the ticked and the typed under the case it was done on, and writes it into each history", async () => {
    const { first, second, third } = await group();
    expect(await lastEvent(db, first.handlingId)).toMatchObject({
      type: "merge-cases",
      data: { withNumbers: ["12", "13"], remark: "内容相同" },
      told: expect.arrayContaining([world.bureau.elderHead.userId, world.bureau.elderStaff.userId]),
    });
    expect(await lastEvent(db, second.handlingId)).toMatchObject({ data: { withNumbers: ["11", "13"] } });
    const seen = await readCase(world.as(world.bureau.secretariat), third.handlingId);
    expect(seen.merged).toMatchObject({
      leads: false,
      others: [
        { handlingId: first.handlingId, number: "11", leads: true },
        { handlingId: second.handlingId, number: "12", leads: false },
      ],
    });
    // Sections read the numbers of what they may not open.
    const bySection = await readCase(world.as(world.bureau.elderStaff), first.handlingId);
    expect(bySection.merged?.others.map(({ handlingId }) => handlingId)).toEqual([second.handlingId, null]);
  });

  it("refuses a case merged elsewhere, answered, of the other body, or of another unit", async () => {
    const { second } = await group();
    const sessionId = await createSession(db);
    const own = await world.received({ sessionId, number: "1" });
    const answered = await world.inProgress({ sessionId, number: "2" });
    await takeTo(world, answered, "REPLIED");
    const proposal = await world.received({ sessionId: await createSession(db, { source: "CPPCC" }) });
    const context = world.as(world.bureau.secretariat);
    const ruleOf = async (others: readonly string[], numbers = "") =>
      failureOf(merge(others, numbers)(context, await caseInput(db, own.handlingId)));
    expect(await ruleOf([second.handlingId])).toMatchObject({ rule: "MERGED_ALREADY" });
    expect(await ruleOf([answered.handlingId])).toMatchObject({ rule: "STATE_DOES_NOT_ALLOW" });
    expect(await ruleOf([proposal.handlingId])).toMatchObject({ rule: "MERGE_OF_OTHER_SOURCE" });
    expect(await ruleOf([own.handlingId])).toEqual({ kind: "NOT_FOUND" });
    expect(await ruleOf([], "77")).toEqual({ kind: "INVALID", field: "numbers", code: "unknownNumber" });
    expect(await ruleOf([])).toEqual({ kind: "INVALID", field: "others", code: "noneToMerge" });
    expect(await tallyOf(db, own.handlingId)).toMatchObject({ version: 1 });
  });

  it("leaves each its own reply and due date, and lends its wording to the others", async () => {
    const { first, second } = await group();
    await meet(world, first);
    await draft(world, first);
    const context = world.as(world.bureau.elderStaff);
    const view = await readCase(context, second.handlingId);
    const material = await readActMaterial(context, view, "save-draft", { draftFrom: first.handlingId });
    expect(material.draft.body).toContain("三个社区建成服务站");
    expect(await tallyOf(db, second.handlingId)).toMatchObject({ replies: 0 });
  });

  it("is the secretariat's, or by the setting the overseer's", async () => {
    const { handlingId } = await world.inProgress();
    const other = await world.received();
    const attempt = merge([other.handlingId]);
    const { bureau, otherBureau, strangeDeputy, leadDeputy, overseer } = world;
    await expectRefused(world, handlingId, attempt, {
      unseen: [bureau.placeHead, otherBureau.secretariat, strangeDeputy],
      notPermitted: [bureau.elderHead, bureau.elderStaff, bureau.chief, leadDeputy],
    });
    const byOverseer = attempt(world.as(overseer), await caseInput(db, handlingId));
    expect(await failureOf(byOverseer)).toMatchObject({ rule: "DECIDED_ELSEWHERE" });
  });

  it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
    const { handlingId } = await world.received();
    const other = await world.received();
    const attempt = merge([other.handlingId]);
    await expectConflict(world, handlingId, world.bureau.secretariat, attempt);
    await expectOnce(world, handlingId, world.bureau.secretariat, attempt);
    expect(await db.mergedMembership.count({ where: { handlingId: other.handlingId } })).toBe(1);
  });
});

describe("what is recorded for merged cases too", () => {
  it("makes a row and an event in each, a contact only where the deputy signed", async () => {
    const { first, second, third } = await group();
    const context = world.as(world.bureau.elderStaff);
    const alsoFor = [second.handlingId];
    const byBoth = { ...contact, deputyId: world.coDeputy.deputyId, alsoFor };
    await recordContact(context, { ...(await caseInput(db, first.handlingId)), ...byBoth });
    expect(await tallyOf(db, second.handlingId)).toMatchObject({ contacts: 1 });
    expect((await lastEvent(db, second.handlingId)).type).toBe("record-contact");

    const strange = { ...byBoth, deputyId: world.leadDeputy.deputyId };
    const refused = recordContact(context, { ...(await caseInput(db, first.handlingId)), ...strange });
    expect(await failureOf(refused)).toMatchObject({
      rule: "DEPUTY_NOT_SPONSOR",
      about: { number: "12" },
    });
    expect(await tallyOf(db, first.handlingId)).toMatchObject({ contacts: 1 });

    await recordProgress(context, { ...(await caseInput(db, first.handlingId)), ...entry, alsoFor });
    expect(await tallyOf(db, second.handlingId)).toMatchObject({ progress: 1 });
    const beyond = { ...entry, alsoFor: [third.handlingId] };
    const unseen = recordProgress(context, { ...(await caseInput(db, first.handlingId)), ...beyond });
    expect(await failureOf(unseen)).toMatchObject({ kind: "NOT_FOUND" });
    const alone = await world.inProgress();
    const apart = { ...entry, alsoFor: [alone.handlingId] };
    const outside = recordProgress(context, { ...(await caseInput(db, first.handlingId)), ...apart });
    expect(await failureOf(outside)).toMatchObject({ field: "alsoFor", code: "notMerged" });
  });

  it("is offered for the cases in which the person may record it", async () => {
    const { first, second } = await group();
    const context = world.as(world.bureau.elderStaff);
    const offered = async (act: "record-contact" | "record-progress") =>
      (await readActMaterial(context, await readCase(context, first.handlingId), act)).merging.siblings;
    expect((await offered("record-progress")).map(({ id }) => id)).toEqual([second.handlingId]);
    await unmergeCase(world.as(world.bureau.secretariat), {
      ...(await caseInput(db, second.handlingId)),
      reason: "另行办理",
    });
    expect(await offered("record-contact")).toEqual([]);
  });
});
