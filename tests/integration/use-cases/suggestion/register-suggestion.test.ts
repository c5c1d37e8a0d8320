import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type RegisterSuggestionInput,
  registerSuggestionSchema,
} from "@/lib/schemas/suggestion/register-suggestion";
import { registerSuggestion } from "@/lib/use-cases/suggestion/register-suggestion";
import { testDatabase } from "@/tests/support/fixtures/database";
import { eventsOf } from "@/tests/support/fixtures/history";
import { booksOf, registered } from "@/tests/support/fixtures/import-books";
import { newSession } from "@/tests/support/fixtures/import-rows";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

/** What the form sends, read by its schema. */
function form(sessionName: string, wish: Record<string, string> = {}): RegisterSuggestionInput {
  return registerSuggestionSchema.parse({
    submissionKey: randomUUID(),
    sessionName,
    source: "NPC",
    year: "2024",
    number: "007",
    title: "关于增设社区食堂的建议",
    text: "",
    sponsors: "安然、白榆",
    handlingRole: "LEAD",
    leadUnit: "",
    coUnits: "市财政局、市住建局",
    deliveredOn: "2024-03-15",
    dueOn: "",
    disclosureWish: "",
    ...wish,
  });
}

const register = (input: RegisterSuggestionInput, actor = world.bureau.secretariat) =>
  registerSuggestion(world.as(actor), input);

describe("registerSuggestion", () => {
  it("registers a suggestion with its handling and event, and counts the due date from the delivery", async () => {
    const session = newSession();
    const { unitId, secretariat } = world.bureau;
    const { handlingId } = await register(form(session.name));

    const found = await registered(db, session, "007", unitId);
    expect(found.title).toBe("关于增设社区食堂的建议");
    expect(found.sponsors.map(({ deputy }) => deputy.name)).toEqual(["安然", "白榆"]);
    expect(found.handlings).toEqual([{ id: handlingId, role: "LEAD", state: "RECEIVED", version: 1 }]);
    const round = await db.handlingRound.findFirstOrThrow({ where: { handlingId } });
    expect(round.dueOn).not.toBeNull();
    expect(await eventsOf(db, handlingId)).toMatchObject([
      { type: "register-suggestion", actorId: secretariat.userId, at: world.clock.now() },
    ]);
    const co = await db.handling.findMany({
      where: { suggestionId: found.id, role: "CO" },
      select: { unit: { select: { name: true } } },
    });
    expect(co.map(({ unit }) => unit.name).sort()).toEqual(["市住建局", "市财政局"]);
  });

  it("refuses a number that is registered, and a second lead unit", async () => {
    const session = newSession();
    await register(form(session.name));
    const before = await booksOf(db);
    expect(await failureOf(register(form(session.name, { title: "另一件" })))).toEqual({
      kind: "INVALID",
      field: "number",
      code: "NUMBER_TAKEN",
    });
    const elsewhere = register(form(session.name), world.otherBureau.secretariat);
    expect(await failureOf(elsewhere)).toEqual({
      kind: "INVALID",
      field: "handlingRole",
      code: "LEAD_UNIT_TAKEN",
    });
    expect(await booksOf(db)).toEqual(before);
  });

  it("asks a co-handler for the lead unit, and for a due date after the delivery", async () => {
    const { name } = newSession();
    const before = await booksOf(db);
    expect(await failureOf(register(form(name, { handlingRole: "CO", leadUnit: "" })))).toEqual({
      kind: "INVALID",
      field: "leadUnit",
      code: "required",
    });
    expect(await failureOf(register(form(name, { dueOn: "2024-03-01" })))).toMatchObject({ field: "dueOn" });
    expect(await booksOf(db)).toEqual(before);
    const { handlingId } = await register(form(name, { handlingRole: "CO", leadUnit: "市卫健委" }));
    expect(await db.handling.findUnique({ where: { id: handlingId } })).toMatchObject({ role: "CO" });
  });

  it("is the secretariat's alone", async () => {
    const { elderHead, elderStaff, chief, elderLeader } = world.bureau;
    const { overseer, admin, auditor, leadDeputy } = world;
    const before = await booksOf(db);
    for (const actor of [elderHead, elderStaff, chief, elderLeader, overseer, admin, auditor, leadDeputy]) {
      const act = register(form(newSession().name), actor);
      expect(await failureOf(act), actor.role).toEqual({ kind: "NOT_PERMITTED" });
    }
    expect(await booksOf(db)).toEqual(before);
  });

  it("is done once however often it is sent", async () => {
    const input = form(newSession().name);
    const before = await booksOf(db);
    const answers = await Promise.all(Array.from({ length: 20 }, () => register(input)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await booksOf(db)).suggestions).toBe(before.suggestions + 1);
  });
});
