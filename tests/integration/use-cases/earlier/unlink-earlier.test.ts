import { beforeAll, expect, it } from "vitest";
import { readCase } from "@/lib/queries/case/read-case";
import { linkEarlier } from "@/lib/use-cases/earlier/link-earlier";
import { unlinkEarlier } from "@/lib/use-cases/earlier/unlink-earlier";
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

const unlink =
  (linkId: string): Attempt =>
  (context, input) =>
    unlinkEarlier(context, { ...input, linkId, remark: "不是同一事项" });

async function linked() {
  const { handlingId, bureau } = await world.inProgress();
  const { linkId } = await linkEarlier(world.as(bureau.elderStaff), {
    ...(await caseInput(db, handlingId)),
    earlierId: null,
    reference: "上届第 45 号",
    remark: "",
  });
  return { handlingId, bureau, linkId };
}

it("takes the link off the page and keeps it in the history", async () => {
  const { handlingId, bureau, linkId } = await linked();
  await unlink(linkId)(world.as(bureau.elderStaff), await caseInput(db, handlingId));
  const view = await readCase(world.as(bureau.elderStaff), handlingId);
  expect(view.earlier).toEqual([]);
  expect(view.acts).not.toContain("unlink-earlier");
  expect(await lastEvent(db, handlingId)).toMatchObject({
    type: "unlink-earlier",
    data: { name: "上届第 45 号", remark: "不是同一事项" },
  });
  const again = unlink(linkId)(world.as(bureau.elderStaff), await caseInput(db, handlingId));
  expect(await failureOf(again)).toMatchObject({ rule: "NOT_LINKED" });
});

it("takes no link of another case", async () => {
  const { linkId } = await linked();
  const other = await linked();
  const crossed = unlink(linkId)(world.as(other.bureau.elderStaff), await caseInput(db, other.handlingId));
  expect(await failureOf(crossed)).toMatchObject({ rule: "NOT_LINKED" });
});

it("is the lead section's and the secretariat's, conflicts and repeats like any act", async () => {
  const { handlingId, bureau, linkId } = await linked();
  await expectRefused(world, handlingId, unlink(linkId), {
    unseen: [bureau.placeHead, world.otherBureau.secretariat],
    notPermitted: [bureau.chief, world.overseer, world.leadDeputy],
  });
  await expectConflict(world, handlingId, bureau.elderHead, unlink(linkId));
  await expectOnce(world, handlingId, bureau.secretariat, unlink(linkId));
});
