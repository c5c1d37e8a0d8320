import { beforeAll, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { assignSections } from "@/lib/use-cases/assignment/assign-sections";
import { confirmCommitment } from "@/lib/use-cases/commitment/confirm-commitment";
import { reportCommitment } from "@/lib/use-cases/commitment/report-commitment";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { kept, measure, promise, promisedCase, report, settle } from "@/tests/support/fixtures/promises";
import { sendBack } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const reporting =
  (commitmentId: string, change: object = {}): Attempt =>
  (context, input) =>
    reportCommitment(context, { ...input, commitmentId, ...kept, ...change });
const rule = (name: string) => ({ kind: "RULE_BROKEN", rule: name });

it("adds what came of it and tells the secretariat; the case stays where it is", async () => {
  const at = await promisedCase(world);
  const { elderHead, secretariat } = at.bureau;
  await report(world, at, at.commitmentId, kept);
  expect(await db.commitmentReport.findMany({ where: { commitmentId: at.commitmentId } })).toMatchObject([
    { outcome: "KEPT", text: kept.text, evidence: kept.evidence, reportedById: elderHead.userId },
  ]);
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "REPLIED" });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "report-commitment",
    data: { commitmentId: at.commitmentId, outcome: "KEPT", measure, late: false },
    told: [secretariat.userId],
  });
});

it("waits for the decision, may be given again when sent back, and ends once it is settled", async () => {
  const at = await promisedCase(world);
  const again = async () => failureOf(report(world, at, at.commitmentId, kept));
  await report(world, at, at.commitmentId, kept);
  expect(await again()).toEqual(rule("ALREADY_REPORTED"));
  await confirmCommitment(world.as(at.bureau.secretariat), {
    ...(await caseInput(db, at.handlingId)),
    commitmentId: at.commitmentId,
    ...sendBack,
  });
  await settle(world, at, at.commitmentId, kept);
  expect(await again()).toEqual(rule("COMMITMENT_DECIDED"));
});

it("takes no day to come and no commitment of another case", async () => {
  const at = await promisedCase(world);
  const { elderHead } = at.bureau;
  const input = () => caseInput(db, at.handlingId);
  const later = reporting(at.commitmentId, { happenedOn: parseCalendarDate("2024-04-02") });
  expect(await failureOf(later(world.as(elderHead), await input()))).toEqual({
    kind: "INVALID",
    field: "happenedOn",
    code: "future",
  });
  const other = await promisedCase(world);
  const crossed = reporting(other.commitmentId)(world.as(elderHead), await input());
  expect(await failureOf(crossed)).toEqual({ kind: "NOT_FOUND" });
});

it("is the owner section's", async () => {
  const at = await world.inProgress({}, true);
  const commitmentId = await promise(world, at);
  const { bureau, otherBureau, overseer, leadDeputy } = world;
  await expectRefused(world, at.handlingId, reporting(commitmentId), {
    unseen: [otherBureau.elderHead, world.strangeDeputy, world.admin],
    notPermitted: [bureau.placeHead, bureau.secretariat, bureau.chief, overseer, leadDeputy],
  });
  const owned = await promise(world, at, { ownerSectionId: at.bureau.sections.placeNames });
  await reporting(owned)(world.as(bureau.placeStaff), await caseInput(db, at.handlingId));
});

it("goes over to the new lead section when the owner is no longer at work on the case", async () => {
  const at = await world.inProgress();
  const commitmentId = await promise(world, at);
  const { secretariat, placeHead, sections } = at.bureau;
  await assignSections(world.as(secretariat), {
    ...(await caseInput(db, at.handlingId)),
    leadSectionId: sections.placeNames,
    assistingSectionIds: [],
  });
  await reporting(commitmentId)(world.as(placeHead), await caseInput(db, at.handlingId));
  expect(await db.commitmentReport.count({ where: { commitmentId } })).toBe(1);
});

it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
  const at = await promisedCase(world);
  const attempt = reporting(at.commitmentId);
  await expectConflict(world, at.handlingId, at.bureau.elderStaff, attempt);
  await expectOnce(world, at.handlingId, at.bureau.elderStaff, attempt);
  expect(await db.commitmentReport.count({ where: { commitmentId: at.commitmentId } })).toBe(1);
});
