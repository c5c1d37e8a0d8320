import { beforeAll, expect, it } from "vitest";
import { commitmentStanding } from "@/lib/domain/commitments";
import { confirmCommitment } from "@/lib/use-cases/commitment/confirm-commitment";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { failed, kept, measure, promisedCase, report } from "@/tests/support/fixtures/promises";
import { pass, sendBack } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const deciding =
  (commitmentId: string, decision: typeof pass | typeof sendBack = pass): Attempt =>
  (context, input) =>
    confirmCommitment(context, { ...input, commitmentId, ...decision });

async function standingOf(id: string) {
  const rows = await db.commitment.findUniqueOrThrow({
    where: { id },
    select: { replacedBy: true, reports: { include: { decision: true } } },
  });
  return commitmentStanding(rows);
}

async function reported(what: typeof kept | typeof failed = kept) {
  const at = await promisedCase(world);
  await report(world, at, at.commitmentId, what);
  return at;
}

it.each([
  [kept, "KEPT"],
  [failed, "FAILED"],
] as const)("settles what was reported", async (what, standing) => {
  const at = await reported(what);
  const { secretariat, elderHead, elderStaff } = at.bureau;
  await deciding(at.commitmentId)(world.as(secretariat), await caseInput(db, at.handlingId));
  expect(await standingOf(at.commitmentId)).toBe(standing);
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "confirm-commitment",
    data: { commitmentId: at.commitmentId, outcome: standing, decision: "PASS", measure },
    told: [elderHead.userId, elderStaff.userId].sort(),
  });
});

it("sends a report back with a remark, and the commitment is open as before", async () => {
  const at = await reported();
  const act = deciding(at.commitmentId, sendBack);
  await act(world.as(at.bureau.secretariat), await caseInput(db, at.handlingId));
  expect(await standingOf(at.commitmentId)).toBe("OPEN");
  expect(await lastEvent(db, at.handlingId)).toMatchObject({ data: { remark: sendBack.remark } });
});

it("needs a report, and one of this case", async () => {
  const at = await promisedCase(world);
  const { secretariat } = at.bureau;
  const early = deciding(at.commitmentId)(world.as(secretariat), await caseInput(db, at.handlingId));
  expect(await failureOf(early)).toEqual({ kind: "RULE_BROKEN", rule: "COMMITMENT_NOT_REPORTED" });
  const other = await reported();
  const crossed = deciding(other.commitmentId)(world.as(secretariat), await caseInput(db, at.handlingId));
  expect(await failureOf(crossed)).toEqual({ kind: "NOT_FOUND" });
  expect(await standingOf(other.commitmentId)).toBe("REPORTED");
});

it("is the secretariat's alone, of the own unit", async () => {
  const at = await reported();
  const { bureau, otherBureau, overseer, leadDeputy } = world;
  await expectRefused(world, at.handlingId, deciding(at.commitmentId), {
    unseen: [bureau.placeHead, otherBureau.secretariat, world.strangeDeputy, world.admin, world.auditor],
    notPermitted: [bureau.elderHead, bureau.elderStaff, bureau.chief, overseer, leadDeputy],
  });
});

it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
  const at = await reported();
  await expectConflict(world, at.handlingId, at.bureau.secretariat, deciding(at.commitmentId));
  expect(await standingOf(at.commitmentId)).toBe("REPORTED");
  await expectOnce(world, at.handlingId, at.bureau.secretariat, deciding(at.commitmentId));
});
