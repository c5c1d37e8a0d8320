import { beforeAll, expect, it } from "vitest";
import { saveDraft } from "@/lib/use-cases/reply/save-draft";
import { splitPoints } from "@/lib/use-cases/reply/split-points";
import { caseInput, type TestCase } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { caseIn, wording } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const texts = ["增设站点", "提高补贴", "加强培训"];
const attempt: Attempt = (context, input) => splitPoints(context, { ...input, points: texts });
const split = async (at: TestCase, points: string[]) =>
  splitPoints(world.as(at.bureau.elderStaff), { ...(await caseInput(db, at.handlingId)), points });
const openPointsOf = ({ handlingId }: TestCase) =>
  db.suggestionPoint.findMany({ where: { handlingId, droppedAt: null }, orderBy: { position: "asc" } });

it("puts the points down in their order", async () => {
  const at = await world.inProgress();
  expect(await split(at, texts)).toEqual({ count: 3 });
  expect((await openPointsOf(at)).map(({ position, text }) => [position, text])).toEqual([
    [1, "增设站点"],
    [2, "提高补贴"],
    [3, "加强培训"],
  ]);
  expect(await lastEvent(db, at.handlingId)).toMatchObject({ type: "split-points", data: { pointCount: 3 } });
});

it("keeps what stays and drops what goes, which stays on record", async () => {
  const at = await world.inProgress();
  await split(at, texts);
  const before = new Map((await openPointsOf(at)).map(({ text, id }) => [text, id]));
  await split(at, ["加强培训", "建立台账", "增设站点"]);
  const after = await openPointsOf(at);
  expect(after.map(({ text }) => text)).toEqual(["加强培训", "建立台账", "增设站点"]);
  expect(after[0]?.id).toBe(before.get("加强培训"));
  expect(after[2]?.id).toBe(before.get("增设站点"));
  const dropped = await db.suggestionPoint.findMany({
    where: { handlingId: at.handlingId, droppedAt: { not: null } },
  });
  expect(dropped).toMatchObject([
    { text: "提高补贴", droppedById: at.bureau.elderStaff.userId, droppedAt: world.clock.now() },
  ]);
});

it("lets a draft answer this case's points only, and no dropped one", async () => {
  const [at, other] = [await world.inProgress(), await world.inProgress()];
  await split(at, ["增设站点", "提高补贴"]);
  await split(other, ["增设站点"]);
  const [first, second] = await openPointsOf(at);
  const [foreign] = await openPointsOf(other);
  await split(at, ["增设站点"]);
  const answering = async (pointId = "") =>
    failureOf(
      saveDraft(world.as(at.bureau.elderStaff), {
        ...{ ...(await caseInput(db, at.handlingId)), ...wording },
        answers: [{ pointId, outcome: "ADOPTED", reason: "", legalBasis: "" }],
      }),
    );
  expect(await answering(foreign?.id)).toEqual({ kind: "NOT_FOUND" });
  expect(await answering(second?.id)).toEqual({ kind: "NOT_FOUND" });
  expect(await db.replyVersion.count({ where: { reply: { handlingId: at.handlingId } } })).toBe(0);
  expect(await answering(first?.id)).toBeNull();
  expect(await db.pointAnswer.findMany({ where: { pointId: first?.id ?? "" } })).toMatchObject([
    { versionNo: 1, outcome: "ADOPTED" },
  ]);
});

it("is the secretariat's and the lead section's, and nobody else's", async () => {
  const at = await world.inProgress({}, true);
  const { bureau, otherBureau } = world;
  await expectRefused(world, at.handlingId, attempt, {
    unseen: [otherBureau.secretariat, world.strangeDeputy, world.admin, world.auditor],
    notPermitted: [bureau.placeHead, bureau.placeStaff, bureau.chief, world.leadDeputy, world.overseer],
  });
  for (const actor of [bureau.secretariat, bureau.elderHead])
    await attempt(world.as(actor), await caseInput(db, at.handlingId));
});

it("is not asked of a co-handler, and is closed once the draft is on its way", async () => {
  const co = await world.inProgress({ role: "CO" });
  expect(await failureOf(split(co, texts))).toEqual({ kind: "NOT_PERMITTED" });
  const late = await caseIn(world, "AWAITING_CONFIRMATION");
  expect(await failureOf(split(late, texts))).toEqual({ kind: "RULE_BROKEN", rule: "STATE_DOES_NOT_ALLOW" });
});

it("refuses a split upon an older case", async () => {
  const at = await world.inProgress();
  await expectConflict(world, at.handlingId, at.bureau.elderStaff, attempt);
});

it("splits once what is sent twenty times", async () => {
  const at = await world.inProgress();
  await expectOnce(world, at.handlingId, at.bureau.elderStaff, attempt);
  expect(await openPointsOf(at)).toHaveLength(3);
});
