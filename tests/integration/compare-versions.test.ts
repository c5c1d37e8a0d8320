import { beforeAll, expect, it } from "vitest";
import { compareVersions } from "@/lib/queries/case/compare-versions";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { answer, draftWith, meet } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

it("compares the last two wordings, or any two that are named", async () => {
  const at = await world.inProgress();
  await meet(world, at);
  for (const body of ["补助办法正在研究。", "补助办法已经出台。", "补助办法已经出台，下月施行。"])
    await draftWith(world, at, { body });
  await answer(world, at);
  const context = world.as(world.bureau.chief);
  const last = await compareVersions(context, at.handlingId, {});
  expect(last.versions).toMatchObject([
    { key: "1-1", savedBy: "承办人 陈晨", issued: false },
    { key: "1-2", issued: false },
    { key: "1-3", issued: true },
  ]);
  expect(last.compared).toMatchObject({ from: { key: "1-2" }, to: { key: "1-3" } });
  const named = await compareVersions(context, at.handlingId, { from: "1-1", to: "1-3" });
  expect(named.compared?.text).toEqual([
    {
      kind: "changed",
      parts: [
        { kind: "same", text: "补助办法" },
        { kind: "removed", text: "正在研究" },
        { kind: "added", text: "已经出台，下月施行" },
        { kind: "same", text: "。" },
      ],
    },
  ]);
  const unknown = await compareVersions(context, at.handlingId, { from: "9-9", to: "x" });
  expect(unknown.compared).toMatchObject({ from: { key: "1-2" }, to: { key: "1-3" } });
});

it("has nothing to compare before the second wording", async () => {
  const at = await world.inProgress();
  const context = world.as(world.bureau.elderHead);
  expect((await compareVersions(context, at.handlingId, {})).compared).toBeNull();
  await draftWith(world, at, {});
  expect((await compareVersions(context, at.handlingId, {})).compared).toBeNull();
});

it("is out of sight for whoever may not see the case, and for deputies", async () => {
  const at = await world.inProgress();
  const outcome = (actor: World["admin"]) => failureOf(compareVersions(world.as(actor), at.handlingId, {}));
  const { otherBureau, bureau, leadDeputy, admin, auditor } = world;
  for (const actor of [otherBureau.secretariat, bureau.placeHead, bureau.placeLeader])
    expect(await outcome(actor), actor.name).toEqual({ kind: "NOT_FOUND" });
  for (const actor of [leadDeputy, admin, auditor])
    expect(await outcome(actor), actor.name).toEqual({ kind: "NOT_PERMITTED" });
});
