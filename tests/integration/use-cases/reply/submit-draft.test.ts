import { beforeAll, expect, it } from "vitest";
import { readOwnSuggestion } from "@/lib/queries/deputy/read-own-suggestion";
import { splitPoints } from "@/lib/use-cases/reply/split-points";
import { submitDraft } from "@/lib/use-cases/reply/submit-draft";
import { caseInput, type TestCase } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { promise } from "@/tests/support/fixtures/promises";
import {
  caseIn,
  draft,
  draftWith,
  meet,
  returnedBy,
  waive,
  walk,
} from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

/** A case with a wording and a contact: ready to be handed up. */
async function ready(...wish: Parameters<World["inProgress"]>): Promise<TestCase> {
  const at = await world.inProgress(...wish);
  await meet(world, at);
  await draft(world, at);
  return at;
}

async function refusalOf(at: TestCase) {
  const failure = await failureOf(
    submitDraft(world.as(at.bureau.elderStaff), await caseInput(db, at.handlingId)),
  );
  return failure?.kind === "RULE_BROKEN" ? failure.rule : failure;
}

it("marks the last wording as handed up and tells the section's head", async () => {
  const at = await ready();
  await draft(world, at);
  const { elderStaff, elderHead } = at.bureau;
  const input = await caseInput(db, at.handlingId);
  expect(await submitDraft(world.as(elderStaff), input)).toEqual({ versionNo: 2 });
  const versions = await db.replyVersion.findMany({
    where: { reply: { handlingId: at.handlingId } },
    orderBy: { versionNo: "asc" },
  });
  expect(versions.map(({ submittedAt }) => submittedAt)).toEqual([null, world.clock.now()]);
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "AWAITING_CONFIRMATION" });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "submit-draft",
    data: { roundNo: 1, versionNo: 2 },
    told: [elderHead.userId],
  });
});

it("needs a wording", async () => {
  const at = await world.inProgress();
  await meet(world, at);
  expect(await refusalOf(at)).toBe("DRAFT_MISSING");
});

it("needs class and disclosure of a reply to the deputy", async () => {
  const at = await ready();
  await draftWith(world, at, { classCode: null });
  expect(await refusalOf(at)).toBe("CLASS_MISSING");
  await draftWith(world, at, { disclosure: null });
  expect(await refusalOf(at)).toBe("DISCLOSURE_MISSING");
  await draft(world, at);
  expect(await refusalOf(at)).toBeNull();
});

it("needs a commitment still to be kept of a reply that promises, unless the setting lets it", async () => {
  const at = await ready();
  await draftWith(world, at, { classCode: "B" });
  expect(await refusalOf(at)).toBe("COMMITMENT_MISSING");
  await promise(world, at);
  expect(await refusalOf(at)).toBeNull();

  const lenient = await createWorld(db);
  const free = await lenient.inProgress();
  await meet(lenient, free);
  await draftWith(lenient, free, { classCode: "B" });
  await db.setting.create({
    data: {
      unitId: lenient.bureau.unitId,
      key: "commitmentRequiredForPlanned",
      value: false,
      setAt: lenient.clock.now(),
    },
  });
  expect(await refusalOf(free)).toBeNull();
});

it("needs the lead deputy to have been met", async () => {
  const at = await world.inProgress();
  await draft(world, at);
  await meet(world, at, { deputyId: world.coDeputy.deputyId });
  await meet(world, at, { form: "PHONE" });
  expect(await refusalOf(at)).toBe("CONTACT_MISSING");
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "IN_PROGRESS" });
  await meet(world, at, { form: "VIDEO", onlineReason: "代表在外地学习" });
  expect(await refusalOf(at)).toBeNull();
});

it("takes the lead deputy's waiver instead, and no co-signer's", async () => {
  const at = await world.inProgress();
  await draft(world, at);
  await waive(world, at, world.coDeputy);
  expect(await refusalOf(at)).toBe("CONTACT_MISSING");
  await waive(world, at, world.leadDeputy);
  expect(await refusalOf(at)).toBeNull();
});

it("asks for no contact, class or disclosure of a co-handler", async () => {
  const at = await world.inProgress({ role: "CO" });
  await draft(world, at);
  expect(await refusalOf(at)).toBeNull();
});

it("asks for a new wording after one was sent back", async () => {
  const at = await caseIn(world, "AWAITING_CONFIRMATION");
  await returnedBy(world, at, "confirm-draft");
  expect(await refusalOf(at)).toBe("DRAFT_UNCHANGED");
  await draft(world, at);
  expect(await refusalOf(at)).toBeNull();
});

it("is the lead section's and nobody else's", async () => {
  const at = await ready({}, true);
  const { bureau, otherBureau } = world;
  await expectRefused(world, at.handlingId, submitDraft, {
    unseen: [otherBureau.elderHead, otherBureau.chief, world.strangeDeputy, world.admin, world.auditor],
    notPermitted: [bureau.placeHead, bureau.placeStaff, bureau.secretariat, bureau.chief, world.leadDeputy],
  });
});

it("refuses to hand up upon an older case", async () => {
  const at = await ready();
  await expectConflict(world, at.handlingId, at.bureau.elderStaff, submitDraft);
});

it("hands up once what is sent twenty times", async () => {
  const at = await ready();
  await expectOnce(world, at.handlingId, at.bureau.elderStaff, submitDraft);
});

it.each(["AWAITING_CONFIRMATION", "AWAITING_SIGN_OFF", "REPLIED"] as const)(
  "is closed in %s",
  async (state) => {
    expect(await refusalOf(await caseIn(world, state))).toBe("STATE_DOES_NOT_ALLOW");
  },
);

it("needs every point of the deputy answered, and names those that are not", async () => {
  const at = await ready();
  const { elderStaff } = at.bureau;
  const points = ["增设站点", "更名"];
  await splitPoints(world.as(elderStaff), { ...(await caseInput(db, at.handlingId)), points });
  const [first, second] = await db.suggestionPoint.findMany({
    where: { handlingId: at.handlingId },
    orderBy: { position: "asc" },
  });
  const answers = (declined: { reason: string; legalBasis: string }) => [
    { pointId: first?.id ?? "", outcome: "ADOPTED" as const, reason: "", legalBasis: "" },
    { pointId: second?.id ?? "", outcome: "NOT_ADOPTED" as const, ...declined },
  ];
  const handedUp = async () =>
    failureOf(submitDraft(world.as(elderStaff), await caseInput(db, at.handlingId)));
  const named = (rule: string, ...positions: number[]) => ({
    kind: "RULE_BROKEN",
    rule,
    names: positions.map((position) => `${position}. ${points[position - 1]}`),
  });
  expect(await handedUp()).toEqual(named("POINT_UNANSWERED", 1, 2));
  await draftWith(world, at, { answers: answers({ reason: "", legalBasis: "" }) });
  expect(await handedUp()).toEqual(named("POINT_REASON_MISSING", 2));
  await draftWith(world, at, { answers: answers({ reason: "不符合命名原则", legalBasis: "" }) });
  expect(await handedUp()).toEqual(named("POINT_BASIS_MISSING", 2));
  const based = { reason: "不符合命名原则", legalBasis: "《江西省地名管理办法》第九条" };
  await draftWith(world, at, { answers: answers(based) });
  expect(await handedUp()).toBeNull();
  await walk(world, at, "REPLIED", "AWAITING_PROOF");
  const page = await readOwnSuggestion(world.as(world.coDeputy), at.suggestionId);
  expect(page.handlings[0]?.replies[0]?.version.answers).toMatchObject([
    { outcome: "ADOPTED", point: { position: 1, text: "增设站点" } },
    { outcome: "NOT_ADOPTED", ...based, point: { position: 2, text: "更名" } },
  ]);
});
