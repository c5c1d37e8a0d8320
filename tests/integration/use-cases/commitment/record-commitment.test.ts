import { beforeAll, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { recordCommitment } from "@/lib/use-cases/commitment/record-commitment";
import { caseInput, type TestCase } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { failed, measure, promise, promisedCase, settle } from "@/tests/support/fixtures/promises";
import { caseIn } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

type Wish = { readonly ownerSectionId?: string; readonly dueOn?: string; readonly replacesId?: string };

const record =
  ({ bureau }: TestCase, wish: Wish = {}): Attempt =>
  (context, input) =>
    recordCommitment(context, {
      ...input,
      measure,
      ownerSectionId: wish.ownerSectionId ?? bureau.sections.elderCare,
      dueOn: parseCalendarDate(wish.dueOn ?? "2024-12-31"),
      replacesId: wish.replacesId ?? null,
    });

const rule = (name: string) => ({ kind: "RULE_BROKEN", rule: name });

async function attempt(at: TestCase, wish: Wish = {}) {
  const { elderStaff } = at.bureau;
  return failureOf(record(at, wish)(world.as(elderStaff), await caseInput(db, at.handlingId)));
}

it("stands on the case with its section and day, and tells the section's head and the secretariat", async () => {
  const at = await world.inProgress();
  const { elderStaff, elderHead, secretariat, sections } = at.bureau;
  const commitmentId = await promise(world, at);
  expect(await db.commitment.findUniqueOrThrow({ where: { id: commitmentId } })).toMatchObject({
    handlingId: at.handlingId,
    roundNo: 1,
    measure,
    ownerSectionId: sections.elderCare,
    dueOn: new Date("2024-12-31T00:00:00Z"),
    recordedById: elderStaff.userId,
    recordedAt: world.clock.now(),
  });
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "IN_PROGRESS", commitments: 1 });
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "record-commitment",
    data: { commitmentId, measure, section: "养老服务科", dueOn: "2024-12-31", roundNo: 1 },
    told: [elderHead.userId, secretariat.userId].sort(),
  });
});

it("falls to a section at work on the case, for a day not past", async () => {
  const at = await world.inProgress();
  const { placeNames } = at.bureau.sections;
  expect(await attempt(at, { ownerSectionId: placeNames })).toEqual({
    kind: "INVALID",
    field: "ownerSectionId",
    code: "choice",
  });
  expect(await attempt(at, { dueOn: "2024-03-31" })).toEqual({
    kind: "INVALID",
    field: "dueOn",
    code: "past",
  });
  expect(await attempt(at, { dueOn: "2024-04-01" })).toBeNull();
  const assisted = await world.inProgress({}, true);
  expect(await attempt(assisted, { ownerSectionId: placeNames })).toBeNull();
});

it("is replaced before a reply carries it, once, and after it failed; not while it stands", async () => {
  const draft = await world.inProgress();
  const first = await promise(world, draft);
  expect(await attempt(draft, { replacesId: first, dueOn: "2025-06-30" })).toBeNull();
  expect(await attempt(draft, { replacesId: first })).toEqual(rule("COMMITMENT_STANDS"));

  const sent = await promisedCase(world);
  expect(await attempt(sent, { replacesId: sent.commitmentId })).toEqual(rule("COMMITMENT_STANDS"));
  await settle(world, sent, sent.commitmentId, failed);
  expect(await attempt(sent, { replacesId: sent.commitmentId })).toBeNull();
});

it("finds nothing to replace on another case", async () => {
  const here = await world.inProgress();
  const there = await promise(world, await world.inProgress());
  expect(await attempt(here, { replacesId: there })).toEqual({ kind: "NOT_FOUND" });
  expect(await db.commitment.count({ where: { handlingId: here.handlingId } })).toBe(0);
});

it("is the lead section's and the secretariat's", async () => {
  const at = await world.inProgress({}, true);
  const { bureau, otherBureau, overseer, admin, auditor, leadDeputy, strangeDeputy } = world;
  await expectRefused(world, at.handlingId, record(at), {
    unseen: [otherBureau.secretariat, strangeDeputy, admin, auditor],
    notPermitted: [bureau.placeHead, bureau.chief, bureau.elderLeader, overseer, leadDeputy],
  });
  await record(at)(world.as(bureau.secretariat), await caseInput(db, at.handlingId));
  const opinion = await world.inProgress({ role: "CO" });
  await expectRefused(world, opinion.handlingId, record(opinion), {
    unseen: [],
    notPermitted: [bureau.elderHead, bureau.secretariat],
  });
});

it("needs the case to be at work", async () => {
  const at = await world.assigned();
  expect(await attempt(at)).toEqual(rule("STATE_DOES_NOT_ALLOW"));
  expect(await attempt(await caseIn(world, "REPLIED"))).toBeNull();
});

it("loses against an edit made meanwhile, and is done once however often it is sent", async () => {
  const at = await world.inProgress();
  await expectConflict(world, at.handlingId, at.bureau.elderHead, record(at));
  await expectOnce(world, at.handlingId, at.bureau.elderHead, record(at));
  expect(await db.commitment.count({ where: { handlingId: at.handlingId } })).toBe(1);
});

it("is history: the database rewrites and deletes none of it", async () => {
  const id = await promise(world, await world.inProgress());
  // The trigger's refusal (restrict_violation), as Prisma passes it on.
  const refusal = { code: "P2003" };
  const rewriting = db.commitment.update({ where: { id }, data: { measure: "改口" } });
  await expect(rewriting).rejects.toMatchObject(refusal);
  await expect(db.commitment.delete({ where: { id } })).rejects.toMatchObject(refusal);
  expect((await db.commitment.findUniqueOrThrow({ where: { id } })).measure).toBe(measure);
});
