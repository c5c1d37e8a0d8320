import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { listMappings } from "@/lib/queries/import/saved-mapping";
import { saveImportMappingSchema } from "@/lib/schemas/suggestion/save-import-mapping";
import { saveImportMapping } from "@/lib/use-cases/suggestion/save-import-mapping";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const columns = { 序号: "ignore", 建议号: "number", 题目: "title" } as const;
const input = (mappingName: string, sent: object = columns) =>
  saveImportMappingSchema.parse({
    submissionKey: randomUUID(),
    mappingName,
    columns: JSON.stringify(sent),
  });
const eventCount = () => db.event.count({ where: { type: "save-import-mapping" } });
const secretariat = () => world.as(world.bureau.secretariat);

describe("saveImportMapping", () => {
  it("keeps the columns for the unit, with an event, and writes the same name over", async () => {
    expect(await saveImportMapping(secretariat(), input("市里的表"))).toEqual({ name: "市里的表" });
    const changed = { ...columns, 题目: "ignore", 标题: "title" } as const;
    await saveImportMapping(secretariat(), input("市里的表", changed));

    expect(await listMappings(secretariat())).toEqual([{ name: "市里的表", columns: changed }]);
    expect(await listMappings(world.as(world.otherBureau.secretariat))).toEqual([]);
    const event = await db.event.findFirst({
      where: { type: "save-import-mapping" },
      orderBy: { id: "desc" },
    });
    expect(event).toMatchObject({
      actorId: world.bureau.secretariat.userId,
      unitId: world.bureau.unitId,
      data: { name: "市里的表", columns: 4 },
    });
  });

  it("refuses columns by which no sheet could be read", async () => {
    const before = await eventCount();
    const act = saveImportMapping(secretariat(), input("不全", { 建议号: "number" }));
    expect(await failureOf(act)).toMatchObject({ kind: "INVALID" });
    const broken = { submissionKey: randomUUID(), mappingName: "坏", columns: "{" };
    expect(saveImportMappingSchema.safeParse(broken).success).toBe(false);
    expect(await eventCount()).toBe(before);
  });

  it("is the secretariat's alone", async () => {
    const { elderHead, elderStaff, chief, elderLeader } = world.bureau;
    const { overseer, admin, auditor, leadDeputy } = world;
    const before = await eventCount();
    for (const actor of [elderHead, elderStaff, chief, elderLeader, overseer, admin, auditor, leadDeputy]) {
      const act = saveImportMapping(world.as(actor), input("不许"));
      expect(await failureOf(act), actor.role).toEqual({ kind: "NOT_PERMITTED" });
    }
    expect(await eventCount()).toBe(before);
  });

  it("is done once however often it is sent", async () => {
    const before = await eventCount();
    const sent = input("一次");
    await Promise.all(Array.from({ length: 20 }, () => saveImportMapping(secretariat(), sent)));
    expect(await eventCount()).toBe(before + 1);
  });
});
