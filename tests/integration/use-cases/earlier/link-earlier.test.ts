import { beforeAll, expect, it } from "vitest";
import { readActMaterial } from "@/lib/queries/case/read-act-material";
import { readCase } from "@/lib/queries/case/read-case";
import { linkEarlier } from "@/lib/use-cases/earlier/link-earlier";
import { caseInput, createSession } from "@/tests/support/fixtures/cases";
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

const link =
  (earlierId: string | null, reference = ""): Attempt =>
  (context, input) =>
    linkEarlier(context, { ...input, earlierId, reference, remark: "连续两年提出" });

/** A case of a year, at work in the elder-care section. */
async function ofYear(year: number, title: string, number: string) {
  return world.inProgress({ sessionId: await createSession(db, { year }), title, number });
}

it("links an earlier case, and each page leads to the other", async () => {
  const earlier = await ofYear(2022, "关于推进老年助餐服务的建议", "45");
  const now = await ofYear(2024, "关于推进老年助餐服务可持续运营的建议", "7");
  const context = world.as(world.bureau.elderStaff);
  await link(earlier.handlingId)(context, await caseInput(db, now.handlingId));
  expect(await lastEvent(db, now.handlingId)).toMatchObject({
    type: "link-earlier",
    data: { earlierNumber: "45", earlierTitle: "关于推进老年助餐服务的建议", remark: "连续两年提出" },
  });
  const later = await readCase(context, now.handlingId);
  expect(later.earlier).toMatchObject([{ related: { handlingId: earlier.handlingId, number: "45" } }]);
  expect((await readCase(context, earlier.handlingId)).later).toMatchObject([
    { related: { handlingId: now.handlingId, number: "7" } },
  ]);
  const twice = link(earlier.handlingId)(context, await caseInput(db, now.handlingId));
  expect(await failureOf(twice)).toMatchObject({ rule: "LINKED_ALREADY" });
  const round = link(now.handlingId)(context, await caseInput(db, earlier.handlingId));
  expect(await failureOf(round)).toMatchObject({ field: "earlierId", code: "choice" });
});

it("proposes by title and lead deputy, finds by number or title, and only what the person may see", async () => {
  const alike = await ofYear(2021, "关于加强水库岸线保护的建议", "301");
  const hidden = await world.received({
    sessionId: await createSession(db, { year: 2021 }),
    title: "关于加强水库岸线保护工作的建议",
    number: "302",
  });
  const now = await ofYear(2024, "关于进一步加强水库岸线保护的建议", "303");
  const offered = async (actor: typeof world.bureau.elderStaff, words = "") => {
    const context = world.as(actor);
    const view = await readCase(context, now.handlingId);
    const { earlier } = await readActMaterial(context, view, "link-earlier", { words });
    return earlier.choices.map(({ id }) => id);
  };
  expect((await offered(world.bureau.secretariat)).slice(0, 2).sort()).toEqual(
    [alike.handlingId, hidden.handlingId].sort(),
  );
  expect(await offered(world.bureau.elderStaff)).not.toContain(hidden.handlingId);
  expect(await offered(world.bureau.elderStaff, "301")).toEqual([alike.handlingId]);
  expect(await offered(world.bureau.secretariat, "水库岸线保护工作")).toEqual([hidden.handlingId]);
  // signs that no text of ours can hold are no words
  expect(await offered(world.bureau.secretariat, " 30\u00001\u200b ")).toEqual([alike.handlingId]);
});

it("takes words for what is not on this installation", async () => {
  const { handlingId } = await world.inProgress();
  const context = world.as(world.bureau.secretariat);
  await link(null, "市四届人大三次会议第 45 号")(context, await caseInput(db, handlingId));
  const { earlier } = await readCase(context, handlingId);
  expect(earlier).toMatchObject([{ related: null, reference: "市四届人大三次会议第 45 号" }]);
});

it("refuses a case of another unit, of a later year, or the case itself", async () => {
  const now = await world.inProgress();
  const foreign = await world.received({ sessionId: await createSession(db, { year: 2022 }) });
  await db.handling.update({
    where: { id: foreign.handlingId },
    data: { unitId: world.otherBureau.unitId },
  });
  const later = await ofYear(2025, "关于后来的建议", "1");
  for (const id of [foreign.handlingId, later.handlingId, now.handlingId]) {
    const attempt = link(id)(world.as(world.bureau.secretariat), await caseInput(db, now.handlingId));
    expect(await failureOf(attempt)).toEqual({ kind: "INVALID", field: "earlierId", code: "choice" });
  }
});

it("is the lead section's and the secretariat's, conflicts and repeats like any act", async () => {
  const { handlingId } = await world.inProgress({}, true);
  const attempt = link(null, "上届第 1 号");
  const { bureau, otherBureau, overseer, leadDeputy } = world;
  await expectRefused(world, handlingId, attempt, {
    unseen: [otherBureau.secretariat, world.strangeDeputy],
    notPermitted: [bureau.placeHead, bureau.placeStaff, bureau.chief, overseer, leadDeputy],
  });
  await expectConflict(world, handlingId, bureau.elderHead, attempt);
  await expectOnce(world, handlingId, bureau.elderStaff, attempt);
});
