import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { createUnitSchema } from "@/lib/schemas/unit/create-unit";
import { createUnit } from "@/lib/use-cases/unit/create-unit";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld } from "@/tests/support/fixtures/world";

const db = testDatabase();

it("creates a unit once for a form, with its event; one known by name has no prefix", async () => {
  const world = await createWorld(db);
  const admin = world.as(world.admin);
  const input = { name: "住建局", docPrefix: "宜建", kind: "INTERNAL", submissionKey: randomUUID() } as const;
  const answers = await Promise.all(Array.from({ length: 20 }, () => createUnit(admin, input)));
  const [{ unitId } = { unitId: "" }] = answers;
  expect(answers).toEqual(Array(20).fill({ unitId }));
  expect(await db.unit.findUnique({ where: { id: unitId } })).toMatchObject({
    name: "住建局",
    docPrefix: "宜建",
    kind: "INTERNAL",
  });
  const events = await db.event.findMany({ where: { unitId } });
  expect(events).toMatchObject([{ type: "unit-created", actorId: world.admin.userId }]);
  const again = createUnit(admin, { ...input, submissionKey: randomUUID() });
  expect(await failureOf(again)).toEqual({ kind: "INVALID", field: "name", code: "unitNameTaken" });
  const outside = { ...input, name: "交通局", kind: "OUTSIDE", submissionKey: randomUUID() } as const;
  const { unitId: other } = await createUnit(admin, outside);
  expect(await db.unit.findUnique({ where: { id: other } })).toMatchObject({ docPrefix: null });
});

it("wants a prefix of a unit that works here", () => {
  const form = { name: "住建局", docPrefix: " ", submissionKey: randomUUID() };
  const parse = (kind: string) => createUnitSchema.safeParse({ ...form, kind });
  expect(parse("OUTSIDE").success).toBe(true);
  expect(parse("INTERNAL").error?.issues).toMatchObject([{ path: ["docPrefix"], message: "required" }]);
});
