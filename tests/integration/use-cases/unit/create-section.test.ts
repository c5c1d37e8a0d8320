import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { createSection } from "@/lib/use-cases/unit/create-section";
import { createOutsideUnit } from "@/tests/support/fixtures/bureau";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld } from "@/tests/support/fixtures/world";

const db = testDatabase();

it("adds a section behind the others, once for a form and once for a name", async () => {
  const world = await createWorld(db);
  const { unitId } = world.bureau;
  const admin = world.as(world.admin);
  const key = () => ({ submissionKey: randomUUID() });
  const input = { unitId, name: "社会救助科", ...key() };
  const answers = await Promise.all(Array.from({ length: 20 }, () => createSection(admin, input)));
  const [{ sectionId } = { sectionId: "" }] = answers;
  expect(answers).toEqual(Array(20).fill({ sectionId }));
  const second = await createSection(admin, { unitId, name: "儿童福利科", ...key() });
  const rows = await db.section.findMany({ where: { unitId }, orderBy: { position: "asc" } });
  expect(rows.slice(-2).map(({ id }) => id)).toEqual([sectionId, second.sectionId]);
  const taken = { kind: "INVALID", field: "name", code: "sectionNameTaken" };
  expect(await failureOf(createSection(admin, { ...input, ...key() }))).toEqual(taken);
  const closed = { unitId, name: "老龄工作科", ...key() };
  expect(await failureOf(createSection(admin, closed))).toEqual(taken);
  await createSection(admin, { unitId: world.otherBureau.unitId, name: "社会救助科", ...key() });
  const events = await db.event.findMany({ where: { type: "section-created", unitId } });
  expect(events.map(({ data }) => data)).toMatchObject([
    { section: "社会救助科" },
    { section: "儿童福利科" },
  ]);
});

it("finds no unit that is unknown or known by name only", async () => {
  const world = await createWorld(db);
  for (const unitId of [randomUUID(), await createOutsideUnit(db)]) {
    const input = { unitId, name: "新设科", submissionKey: randomUUID() };
    expect(await failureOf(createSection(world.as(world.admin), input))).toEqual({ kind: "NOT_FOUND" });
  }
});
