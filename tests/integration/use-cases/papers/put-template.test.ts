import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { defaultTemplate } from "@/lib/documents/word/default-templates";
import { listTemplates } from "@/lib/queries/papers/list-templates";
import { ownTemplate } from "@/lib/queries/papers/own-template";
import { putTemplate } from "@/lib/use-cases/papers/put-template";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
let bytes: Uint8Array;
beforeAll(async () => {
  world = await createWorld(db);
  bytes = await defaultTemplate("REPLY");
});

const input = () => ({
  kind: "REPLY" as const,
  bytes,
  name: "新红头.docx",
  note: "换红头",
  submissionKey: randomUUID(),
});

it("puts a template in force for its unit alone, once, and writes it down", async () => {
  const { secretariat, unitId } = world.bureau;
  const sent = input();
  const answers = await Promise.all([1, 2, 3].map(() => putTemplate(world.as(secretariat), sent)));
  expect(new Set(answers.map(({ templateId }) => templateId)).size).toBe(1);
  const own = await ownTemplate(world.as(secretariat), unitId, "REPLY");
  expect(Buffer.from(own?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
  expect(await ownTemplate(world.as(secretariat), unitId, "OPINION")).toBeNull();
  expect(await ownTemplate(world.as(secretariat), world.otherBureau.unitId, "REPLY")).toBeNull();
  const listed = await listTemplates(world.as(secretariat));
  expect(listed.find(({ kind }) => kind === "REPLY")?.own).toMatchObject({ fileName: "新红头.docx" });
  const events = await db.event.findMany({ where: { type: "template-put" } });
  expect(events.map(({ actorId, data }) => [actorId, data])).toEqual([
    [
      secretariat.userId,
      expect.objectContaining({ kind: "REPLY", fileName: "新红头.docx", remark: "换红头" }),
    ],
  ]);
});

it("is the secretariat's, and leaves no row that can be changed", async () => {
  for (const actor of [world.bureau.chief, world.bureau.elderHead, world.overseer, world.leadDeputy])
    expect(await failureOf(putTemplate(world.as(actor), input()))).toEqual({ kind: "NOT_PERMITTED" });
  await expect(db.paperTemplate.updateMany({ data: { note: "改" } })).rejects.toThrow();
  await expect(db.paperTemplate.deleteMany()).rejects.toThrow();
});
