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

  const handlingsOf = async (sessionName: string) => {
    const rows = await db.handling.findMany({ where: { suggestion: { session: { name: sessionName } } } });
    return rows.map(({ id }) => id);
  };

  it("is handed to a unit by the overseer, and the secretariats of all units in it are told", async () => {
    const { overseer, bureau, otherBureau } = world;
    const { name: otherName } = await db.unit.findUniqueOrThrow({ where: { id: otherBureau.unitId } });
    const { name } = newSession();
    const wish = { coUnits: `${otherName}、市财政局` };
    const outside = await db.unit.findFirstOrThrow({ where: { kind: "OUTSIDE" } });
    const before = await booksOf(db);
    expect(await failureOf(register(form(name, wish), overseer))).toEqual({
      kind: "INVALID",
      field: "unitId",
      code: "required",
    });
    const toOutside = register(form(name, { ...wish, unitId: outside.id }), overseer);
    expect(await failureOf(toOutside)).toMatchObject({ field: "unitId", code: "choice" });
    expect(await booksOf(db)).toEqual(before);

    const { handlingId } = await register(form(name, { ...wish, unitId: bureau.unitId }), overseer);
    expect(await db.handling.findUnique({ where: { id: handlingId } })).toMatchObject({
      unitId: bureau.unitId,
      role: "LEAD",
      state: "RECEIVED",
    });
    const told = await db.inboxItem.findMany({
      where: { event: { handlingId: { in: await handlingsOf(name) } } },
      select: { userId: true, event: { select: { unitId: true, type: true } } },
    });
    const type = "register-suggestion";
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        { userId: bureau.secretariat.userId, event: { unitId: bureau.unitId, type } },
        { userId: otherBureau.secretariat.userId, event: { unitId: otherBureau.unitId, type } },
      ]),
    );
  });

  it("is the own unit's when a secretariat registers, whatever unit the form names", async () => {
    const input = form(newSession().name, { unitId: world.otherBureau.unitId });
    const { handlingId } = await register(input);
    expect(await db.handling.findUnique({ where: { id: handlingId } })).toMatchObject({
      unitId: world.bureau.unitId,
    });
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

  it("asks which person is meant when the lead sponsor's telephone is not that of the namesake", async () => {
    const session = newSession();
    const lead = `何${randomUUID().slice(0, 4)}代`;
    await register(form(session.name, { number: "101", sponsors: lead, phone: "13900000001" }));
    const [known] = await db.deputy.findMany({ where: { name: lead } });
    const typed = { number: "102", sponsors: lead, phone: "139 0000 0301" };

    const before = await booksOf(db);
    expect(await failureOf(register(form(session.name, typed)))).toEqual({
      kind: "INVALID",
      field: "namesake",
      code: "namesake",
      people: [{ id: known?.id, name: lead, phone: "13900000001", suggestions: 1 }],
    });
    const strange = form(session.name, { ...typed, namesake: randomUUID() });
    expect(await failureOf(register(strange))).toMatchObject({ field: "namesake" });
    expect(await booksOf(db)).toEqual(before);

    await register(form(session.name, { ...typed, namesake: "new" }));
    const other = { ...typed, number: "103", phone: "13900000555", namesake: known?.id ?? "" };
    await register(form(session.name, other));
    // Both are in the books now, and the telephone tells them apart.
    await register(form(session.name, { ...typed, number: "104", phone: "13900000301" }));
    const people = await db.deputy.findMany({
      where: { name: lead },
      orderBy: { phone: "asc" },
      select: { phone: true, sponsorships: { select: { suggestion: { select: { number: true } } } } },
    });
    const numbers = people.map(({ phone, sponsorships }) => ({
      phone,
      numbers: sponsorships.map(({ suggestion }) => suggestion.number).sort(),
    }));
    expect(numbers).toEqual([
      { phone: "139 0000 0301", numbers: ["102", "104"] },
      { phone: "13900000001", numbers: ["101", "103"] },
    ]);
    const unnamed = form(session.name, { ...typed, number: "105", phone: "" });
    expect(await failureOf(register(unnamed))).toMatchObject({ field: "namesake" });
  });

  it("gives a telephone to the person who had none", async () => {
    const session = newSession();
    const lead = `许${randomUUID().slice(0, 4)}代`;
    await register(form(session.name, { number: "201", sponsors: lead }));
    await register(form(session.name, { number: "202", sponsors: lead, phone: "13900000002" }));
    const people = await db.deputy.findMany({ where: { name: lead }, select: { phone: true } });
    expect(people).toEqual([{ phone: "13900000002" }]);
  });

  it("refuses a year that the session in the books is not of", async () => {
    const session = newSession();
    await register(form(session.name, { number: "301" }));
    const before = await booksOf(db);
    const other = register(form(session.name, { number: "302", year: "2031" }));
    expect(await failureOf(other)).toEqual({ kind: "INVALID", field: "year", code: "sessionYear" });
    expect(await booksOf(db)).toEqual(before);
  });

  it("refuses days that can't be, and a delivery that is still to come", async () => {
    const { name } = newSession();
    const read = (wish: Record<string, string>) => {
      const parsed = registerSuggestionSchema.safeParse({ ...form(name), ...wish });
      return parsed.error?.issues.map(({ path, message }) => `${path} ${message}`) ?? [];
    };
    for (const day of ["0001-01-01", "1953-12-31", "2101-01-01", "9999-12-31"]) {
      expect(read({ deliveredOn: day }), day).toEqual(["deliveredOn date"]);
      expect(read({ dueOn: day }), day).toEqual(["dueOn date"]);
    }
    expect(await failureOf(register(form(name, { deliveredOn: "2099-11-30" })))).toMatchObject({
      field: "deliveredOn",
      code: "future",
    });
    expect(read({ title: "\u200b", number: "\u2060", phone: "12ab" })).toEqual([
      "number required",
      "title required",
      "phone phone",
    ]);
  });

  it("knows its own unit by its longer name, and refuses it beside itself", async () => {
    const session = newSession();
    const { name } = await db.unit.findUniqueOrThrow({ where: { id: world.bureau.unitId } });
    const own = `宜春市${name}`;
    expect(await failureOf(register(form(session.name, { coUnits: `市财政局、${own}` })))).toMatchObject({
      field: "coUnits",
      code: "ownUnit",
    });
    const led = { handlingRole: "CO", leadUnit: own, coUnits: "" };
    expect(await failureOf(register(form(session.name, led)))).toMatchObject({ field: "leadUnit" });
    const { handlingId } = await register(
      form(session.name, { handlingRole: "CO", leadUnit: "市卫健委", coUnits: `${own}、市财政局` }),
    );
    const { suggestion } = await db.handling.findUniqueOrThrow({
      where: { id: handlingId },
      select: { suggestion: { select: { handlings: { select: { unit: { select: { name: true } } } } } } },
    });
    const units = suggestion.handlings.map(({ unit }) => unit.name);
    expect(units.sort()).toEqual([name, "市卫健委", "市财政局"].sort());
  });

  it("registers a body's proposal with its contact person, and a suggestion between sessions", async () => {
    const session = newSession();
    const body = { source: "CPPCC", sponsors: "经济界", collective: "yes", contactPerson: "傅文彬" };
    const { handlingId } = await register(form(session.name, body));
    const sponsor = await db.sponsor.findFirstOrThrow({
      where: { suggestion: { handlings: { some: { id: handlingId } } } },
      select: { contactPerson: true, deputy: { select: { name: true, kind: true } } },
    });
    expect(sponsor).toEqual({ contactPerson: "傅文彬", deputy: { name: "经济界", kind: "BODY" } });
    const person = { source: "CPPCC", sponsors: "安然", contactPerson: "傅文彬", number: "8" };
    expect(await failureOf(register(form(session.name, person)))).toMatchObject({
      field: "contactPerson",
      code: "ofBodyOnly",
    });
    const named = `${newSession().name}闭会期间`;
    const between = await register(form(named));
    const ticked = await register(form(newSession().name, { outOfSession: "yes" }));
    for (const each of [between, ticked]) {
      const row = await db.handling.findUniqueOrThrow({
        where: { id: each.handlingId },
        select: { suggestion: { select: { session: { select: { inSession: true } } } } },
      });
      expect(row.suggestion.session.inSession).toBe(false);
    }
    const wrong = form(session.name, { source: "CPPCC", number: "9", outOfSession: "yes" });
    expect(await failureOf(register(wrong))).toMatchObject({ field: "outOfSession", code: "sessionSitting" });
  });

  it("is the secretariat's and the overseer's", async () => {
    const { elderHead, elderStaff, chief, elderLeader } = world.bureau;
    const { admin, auditor, leadDeputy } = world;
    const before = await booksOf(db);
    for (const actor of [elderHead, elderStaff, chief, elderLeader, admin, auditor, leadDeputy]) {
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
