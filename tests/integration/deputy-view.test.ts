import { expect, it } from "vitest";
import { readOwnSuggestion } from "@/lib/queries/deputy/read-own-suggestion";
import { fixedClock } from "../support/fixtures/clock";
import { testDatabase } from "../support/fixtures/database";
import { contextFor } from "../support/fixtures/people";
import { caseIn } from "../support/fixtures/reply-course";
import { createWorld } from "../support/fixtures/world";

const db = testDatabase();
const canary = "CANARY";

it("a deputy's page holds nothing that is internal", async () => {
  const world = await createWorld(db);
  const at = await caseIn(world, "REPLIED");
  const { suggestionId } = await db.handling.findUniqueOrThrow({ where: { id: at.handlingId } });
  await db.progressEntry.create({
    data: {
      handlingId: at.handlingId,
      happenedOn: new Date("2024-05-01"),
      summary: `${canary} summary`,
      recordedById: world.bureau.elderHead.userId,
      recordedAt: new Date("2024-05-01T02:00:00Z"),
    },
  });
  await db.contact.updateMany({ data: { views: `${canary} views`, response: `${canary} response` } });
  await db.deputy.updateMany({ data: { phone: `${canary} phone` } });
  const { id: replyId } = await db.reply.findFirstOrThrow({ where: { handlingId: at.handlingId } });
  await db.replyVersion.create({
    data: {
      replyId,
      versionNo: 99,
      body: `${canary} draft`,
      savedById: world.bureau.elderHead.userId,
      savedAt: new Date("2024-05-01T02:00:00Z"),
    },
  });
  const context = contextFor(world.leadDeputy, fixedClock(), db);
  const page = await readOwnSuggestion(context, suggestionId);
  expect(page.handlings[0]?.replies).toHaveLength(1);
  expect(JSON.stringify(page)).not.toContain(canary);
});

it("another deputy finds nothing there", async () => {
  const world = await createWorld(db);
  const at = await caseIn(world, "REPLIED");
  const { suggestionId } = await db.handling.findUniqueOrThrow({ where: { id: at.handlingId } });
  const context = contextFor(world.strangeDeputy, fixedClock(), db);
  await expect(readOwnSuggestion(context, suggestionId)).rejects.toMatchObject({
    failure: { kind: "NOT_FOUND" },
  });
});
