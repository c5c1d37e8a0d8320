import { beforeAll, expect, it } from "vitest";
import { readCase } from "@/lib/queries/case/read-case";
import { mergeCases } from "@/lib/use-cases/merging/merge-cases";
import { unmergeCase } from "@/lib/use-cases/merging/unmerge-case";
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

const unmerge: Attempt = (context, input) => unmergeCase(context, { ...input, reason: "内容不同" });

/** As many cases as are numbered, merged under the first. */
async function merged(...numbers: readonly string[]): Promise<string[]> {
  const cases = await Promise.all(numbers.map((number) => world.inProgress({ number })));
  const [first = "", ...others] = cases.map(({ handlingId }) => handlingId);
  const input = await caseInput(db, first);
  const context = world.as(world.bureau.secretariat);
  await mergeCases(context, { ...input, others, numbers: "", reason: "内容相同" });
  return [first, ...others];
}

const view = (handlingId: string) => readCase(world.as(world.bureau.secretariat), handlingId);

it("takes one out, and the next in order leads; the membership stays on record with its reason", async () => {
  const [first = "", second = "", third = ""] = await merged("21", "22", "23");
  await unmerge(world.as(world.bureau.secretariat), await caseInput(db, first));
  expect((await view(first)).merged).toBeNull();
  expect((await view(second)).merged).toMatchObject({ leads: true, others: [{ handlingId: third }] });
  expect(await lastEvent(db, first)).toMatchObject({
    data: { withNumbers: ["22", "23"], remark: "内容不同" },
  });
  expect(await lastEvent(db, second)).toMatchObject({ type: "unmerge-case", data: { withNumbers: ["21"] } });
  expect(await db.mergedMembership.findFirst({ where: { handlingId: first } })).toMatchObject({
    leftAt: world.clock.now(),
    leftById: world.bureau.secretariat.userId,
    leaveReason: "内容不同",
  });
  const row = await db.mergedMembership.findFirstOrThrow({ where: { handlingId: first } });
  await expect(
    db.mergedMembership.update({ where: { id: row.id }, data: { leftAt: null } }),
  ).rejects.toThrow();
});

it("leaves none alone in a group, and lets both be merged anew", async () => {
  const [first = "", second = ""] = await merged("31", "32");
  await unmerge(world.as(world.bureau.secretariat), await caseInput(db, second));
  expect((await view(first)).merged).toBeNull();
  const again = unmerge(world.as(world.bureau.secretariat), await caseInput(db, first));
  expect(await failureOf(again)).toMatchObject({ rule: "NOT_MERGED" });
  const input = await caseInput(db, second);
  const context = world.as(world.bureau.secretariat);
  await mergeCases(context, { ...input, others: [first], numbers: "", reason: "内容相同" });
  expect((await view(second)).merged).toMatchObject({ leads: true });
});

it("is the secretariat's or the overseer's as the setting says, conflicts and repeats like any act", async () => {
  const [first = "", second = ""] = await merged("41", "42");
  const { bureau, otherBureau, overseer } = world;
  await expectRefused(world, first, unmerge, {
    unseen: [bureau.placeStaff, otherBureau.secretariat],
    notPermitted: [bureau.elderHead, bureau.chief],
  });
  const byOverseer = unmerge(world.as(overseer), await caseInput(db, first));
  expect(await failureOf(byOverseer)).toMatchObject({ rule: "DECIDED_ELSEWHERE" });
  await expectConflict(world, second, bureau.secretariat, unmerge);
  await expectOnce(world, first, bureau.secretariat, unmerge);
});
