import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { defaultTemplate } from "@/lib/documents/word/default-templates";
import { ownTemplate } from "@/lib/queries/papers/own-template";
import { readTemplate, readTemplateFile } from "@/lib/queries/papers/read-template";
import { putTemplate } from "@/lib/use-cases/papers/put-template";
import { restoreTemplate } from "@/lib/use-cases/papers/restore-template";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf, failuresOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
const key = () => ({ submissionKey: randomUUID() });
let world: World;
let first: string;
beforeAll(async () => {
  world = await createWorld(db);
  const put = async (kind: "REPLY" | "OPINION", name: string) => {
    const bytes = await defaultTemplate(kind);
    return putTemplate(world.as(world.bureau.secretariat), {
      kind: "REPLY",
      bytes,
      name,
      note: "",
      ...key(),
    });
  };
  first = (await put("REPLY", "一.docx")).templateId;
  await put("OPINION", "二.docx");
});

it("goes back to an earlier template or to the default, and keeps what held in between", async () => {
  const secretariat = world.as(world.bureau.secretariat);
  const inForce = async () => (await readTemplate(secretariat, "REPLY"))[0]?.fileName;
  expect(await inForce()).toBe("二.docx");
  await restoreTemplate(secretariat, { kind: "REPLY", templateId: first, ...key() });
  expect(await inForce()).toBe("一.docx");
  await restoreTemplate(secretariat, { kind: "REPLY", templateId: null, ...key() });
  expect(await ownTemplate(secretariat, world.bureau.unitId, "REPLY")).toBeNull();
  const history = await readTemplate(secretariat, "REPLY");
  expect(history.map(({ fileName }) => fileName)).toEqual(["", "一.docx", "二.docx", "一.docx"]);
  expect((await readTemplateFile(secretariat, "REPLY", first)).fileName).toBe("一.docx");
  expect(await db.event.count({ where: { type: "template-put" } })).toBe(4);
});

it("finds no template of another kind or unit", async () => {
  const { otherBureau, bureau } = world;
  const failures = await failuresOf(
    restoreTemplate(world.as(otherBureau.secretariat), { kind: "REPLY", templateId: first, ...key() }),
    restoreTemplate(world.as(bureau.secretariat), { kind: "OPINION", templateId: first, ...key() }),
    readTemplateFile(world.as(otherBureau.secretariat), "REPLY", first),
  );
  expect(failures).toEqual(Array(3).fill({ kind: "NOT_FOUND" }));
  const attempt = restoreTemplate(world.as(bureau.chief), { kind: "REPLY", templateId: first, ...key() });
  expect(await failureOf(attempt)).toEqual({ kind: "NOT_PERMITTED" });
});
