import { beforeAll, expect, it } from "vitest";
import { submitDraft } from "@/lib/use-cases/reply/submit-draft";
import { caseInput, type TestCase } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { promise } from "@/tests/support/fixtures/promises";
import { caseIn, draft, draftWith, meet, returnedBy, waive } from "@/tests/support/fixtures/reply-course";
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
